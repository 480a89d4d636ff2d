/**
 * What never enters: characters that a reader cannot see and that turn a page around or break a picture. The bytes
 * they came in are kept, and every finding is said.
 */

/** C0 and C1 controls other than tab and newline, and U+FEFF. */
const CONTROLS = /[\u0000-\u0008\u000e-\u001f\u007f-\u0084\u0086-\u009f\ufeff]/g;
/** Embeddings, overrides and isolates; the marks U+200E, U+200F and U+061C only lean a neighbour and stay. */
const BIDI = /[\u202a-\u202e\u2066-\u2069]/g;
/** Half of a character outside the first plane, without its other half. */
const LONE_SURROGATES = /[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;
/** Noncharacters of the first plane. */
const NONCHARACTERS = /[\ufdd0-\ufdef\ufffe\uffff]/g;
const NEWLINES = /\r\n?|[\u000b\u000c\u0085\u2028\u2029]/g;

export interface Cleaned {
  text: string;
  /** in words: `3 control characters left out` */
  findings: string[];
}

/** An article's text: `\n` ends a line, nothing invisible commands. */
export function cleanText(raw: string): Cleaned {
  const findings: string[] = [];
  let text = raw.startsWith("\ufeff") ? raw.slice(1) : raw;
  const drop = (pattern: RegExp, by: string, what: string): void => {
    let n = 0;
    text = text.replace(pattern, () => {
      n += 1;
      return by;
    });
    if (n > 0) findings.push(`${n} ${n === 1 ? what : `${what}s`} ${by === "" ? "left out" : "replaced"}`);
  };
  text = text.replace(NEWLINES, "\n");
  drop(CONTROLS, "", "control character");
  drop(BIDI, "", "bidirectional control");
  drop(LONE_SURROGATES, "\ufffd", "broken character");
  drop(NONCHARACTERS, "", "noncharacter");
  return { text, findings };
}

/** A title, a name, an outlet: one line, single spaces, no longer than anyone prints. */
export function cleanLine(raw: string, most = 500): string {
  const line = cleanText(raw).text.replace(/[\s\u00a0\u200b]+/gu, " ").trim();
  const points = [...line];
  return points.length > most ? `${points.slice(0, most - 1).join("")}…` : line;
}

/** An http(s) address in its normal form; empty for anything else. Fragments and trackers of campaigns are dropped. */
export function cleanUrl(raw: string, base?: string): string {
  try {
    const url = new URL(raw.trim(), base || undefined);
    if (!/^https?:$/.test(url.protocol)) return "";
    url.hash = "";
    url.username = url.password = "";
    for (const key of [...url.searchParams.keys()]) if (/^(utm_\w+|fbclid|gclid|igshid|mc_[ce]id)$/.test(key)) url.searchParams.delete(key);
    return url.href;
  } catch {
    return "";
  }
}
