/** Which addresses may be asked: public ones. What a page names must not reach into the newsroom's own network. */
import { lookup } from "node:dns";
import { BlockList, isIP, type LookupFunction } from "node:net";

/** Loopback, private, link-local, shared, multicast and reserved ranges (RFC 6890, RFC 4193, RFC 4291). */
const INNER = new BlockList();
for (const [net, bits] of [["0.0.0.0", 8], ["10.0.0.0", 8], ["100.64.0.0", 10], ["127.0.0.0", 8], ["169.254.0.0", 16], ["172.16.0.0", 12], ["192.0.0.0", 24], ["192.0.2.0", 24], ["192.88.99.0", 24], ["192.168.0.0", 16], ["198.18.0.0", 15], ["198.51.100.0", 24], ["203.0.113.0", 24], ["224.0.0.0", 4], ["240.0.0.0", 4]] as const) INNER.addSubnet(net, bits, "ipv4");
for (const [net, bits] of [["::", 128], ["::1", 128], ["64:ff9b::", 96], ["64:ff9b:1::", 48], ["100::", 64], ["2001::", 23], ["2001:db8::", 32], ["2002::", 16], ["fc00::", 7], ["fe80::", 10], ["fec0::", 10], ["ff00::", 8]] as const) INNER.addSubnet(net, bits, "ipv6");
const LOOPBACK = new BlockList();
LOOPBACK.addSubnet("127.0.0.0", 8, "ipv4");
LOOPBACK.addAddress("::1", "ipv6");

/** @param address an IP address of either family; an IPv4 one mapped into IPv6 is seen as what it is */
export function isPublic(address: string, allowLoopback = false): boolean {
  const mapped = /^::ffff:(\d+\.\d+\.\d+\.\d+)$/i.exec(address)?.[1];
  const ip = mapped ?? address;
  const family = isIP(ip) === 6 ? "ipv6" : "ipv4";
  if (isIP(ip) === 0) return false;
  if (allowLoopback && LOOPBACK.check(ip, family)) return true;
  if (family === "ipv6" && /^::ffff:/i.test(ip)) return false;
  return !INNER.check(ip, family);
}

export class InnerAddress extends Error {}

/**
 * Looks a name up and refuses it if any of its addresses is inner. It is the connection's own lookup, so that what
 * was checked is what is connected to.
 */
export function publicLookup(allowLoopback: boolean): LookupFunction {
  return (hostname, options, callback) => {
    lookup(hostname, { ...options, all: true }, (error, found) => {
      if (error) return callback(error, "", 0);
      const all = found as unknown as { address: string; family: number }[];
      const inner = all.find(({ address }) => !isPublic(address, allowLoopback));
      if (inner || all.length === 0) return callback(new InnerAddress(`${hostname} is ${inner?.address ?? "nowhere"}`), "", 0);
      if (options.all) return (callback as unknown as (e: null, a: typeof all) => void)(null, all);
      return callback(null, all[0]!.address, all[0]!.family);
    });
  };
}
