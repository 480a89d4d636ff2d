/** The charset that a page names in its first bytes, as browsers look for it. */

/** Empty where it names none. Source of the rule: the HTML standard's prescan of a byte stream, its first 1024 bytes. */
export function htmlCharset(bytes: Uint8Array): string {
  const head = new TextDecoder("latin1").decode(bytes.subarray(0, 1024));
  return /<meta[^>]{0,200}?charset\s*=\s*["']?\s*([\w-]+)/i.exec(head)?.[1] ?? /^<\?xml[^>]{0,100}encoding\s*=\s*["']([\w-]+)/i.exec(head)?.[1] ?? "";
}
