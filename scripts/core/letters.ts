/**
 * Two tables over the UTF-16 code units: what a unit is, and what it folds to.
 *
 * Folding is one unit to one unit (or to none), so that one pass suffices:
 * أ إ آ ٱ → ا · ى ئ ی → ي · ؤ → و · ة ہ → ه · ک → ك · digits of three sets → ASCII ·
 * Latin to lower case without accents · presentation forms to their letters ·
 * diacritics, tatweel, bidi controls and zero-width characters to nothing.
 */

/** What a code unit is. Ignorable units belong to the word around them. */
export const Unit = {
  other: 0,
  space: 1,
  newline: 2,
  ignorable: 3,
  digit: 4,
  arabic: 5,
  latin: 6,
  letter: 7,
} as const;

/** By which hamza a letter folds to its bare one, as a bit: أ 1, إ 2, آ 4, ؤ 8, ئ 16; 0 of all else. */
export const HAMZA = new Uint8Array(65536);
"أإآؤئ".split("").forEach((letter, n) => { HAMZA[letter.charCodeAt(0)] = 1 << n; });

/** Folded value of the lam-alef ligatures, which stand for two letters: no character has this code. */
export const LAM_ALEF = 0xfffe;

const LAM = 0x644;
const ALEF = 0x627;

export const UNIT = new Uint8Array(65536);
export const FOLD = new Uint16Array(65536);

const mark = (from: number, to: number, unit: number): void => {
  UNIT.fill(unit, from, to + 1);
};

function fillUnits(): void {
  // Scripts we do not fold are letters all the same: «漢字» is a word, not punctuation.
  mark(0x370, 0x5ff, Unit.letter);
  mark(0x700, 0x1fff, Unit.letter);
  mark(0x3040, 0xd7ff, Unit.letter);
  mark(0xf900, 0xfaff, Unit.letter);
  mark(0x41, 0x5a, Unit.latin);
  mark(0x61, 0x7a, Unit.latin);
  mark(0xc0, 0x24f, Unit.latin);
  mark(0x1e00, 0x1eff, Unit.latin);
  UNIT[0xd7] = UNIT[0xf7] = Unit.other;
  mark(0x620, 0x64a, Unit.arabic);
  mark(0x66e, 0x6d3, Unit.arabic);
  UNIT[0x6d4] = Unit.other;
  mark(0x6d5, 0x6d5, Unit.arabic);
  mark(0x6ee, 0x6ef, Unit.arabic);
  mark(0x6fa, 0x6fc, Unit.arabic);
  mark(0x750, 0x77f, Unit.arabic);
  mark(0x8a0, 0x8c9, Unit.arabic);
  mark(0xfb50, 0xfbb1, Unit.arabic);
  mark(0xfbd3, 0xfd3d, Unit.arabic);
  mark(0xfd50, 0xfdfb, Unit.arabic);
  mark(0xfe70, 0xfefc, Unit.arabic);
  mark(0x30, 0x39, Unit.digit);
  mark(0x660, 0x669, Unit.digit);
  mark(0x6f0, 0x6f9, Unit.digit);
  for (const u of [0x09, 0x0b, 0x0c, 0x20, 0xa0, 0x1680, 0x202f, 0x205f, 0x3000]) UNIT[u] = Unit.space;
  mark(0x2000, 0x200a, Unit.space);
  for (const u of [0x0a, 0x0d, 0x85, 0x2028, 0x2029]) UNIT[u] = Unit.newline;
  // Combining marks, Arabic diacritics, Koranic signs, tatweel, soft hyphen,
  // zero-width characters, bidi controls, variation selectors, byte order mark.
  mark(0x300, 0x36f, Unit.ignorable);
  mark(0x610, 0x61a, Unit.ignorable);
  mark(0x64b, 0x65f, Unit.ignorable);
  mark(0x6d6, 0x6dc, Unit.ignorable);
  mark(0x6df, 0x6e8, Unit.ignorable);
  mark(0x6ea, 0x6ed, Unit.ignorable);
  mark(0x8ca, 0x8ff, Unit.ignorable);
  mark(0x200b, 0x200f, Unit.ignorable);
  mark(0x202a, 0x202e, Unit.ignorable);
  mark(0x2060, 0x206f, Unit.ignorable);
  mark(0xfe00, 0xfe0f, Unit.ignorable);
  for (const u of [0xad, 0x61c, 0x640, 0x670, 0xfeff]) UNIT[u] = Unit.ignorable;
}

function fillFolds(): void {
  for (let u = 0; u < 65536; u += 1) FOLD[u] = UNIT[u] === Unit.ignorable || u === LAM_ALEF ? 0 : u;
  const to = (letters: string, target: string): void => {
    for (const letter of letters) FOLD[letter.charCodeAt(0)] = target.charCodeAt(0);
  };
  to("أإآٱٲٳٵ", "ا");
  to("ىئیېۍێے", "ي");
  to("ؤۆۇۈۋ", "و");
  to("ةہەۀۂۃھ", "ه");
  to("کڪګ", "ك");
  for (let d = 0; d < 10; d += 1) FOLD[0x660 + d] = FOLD[0x6f0 + d] = 0x30 + d;
  for (let u = 0x41; u < 0x250; u += 1) {
    if (UNIT[u] !== Unit.latin) continue;
    FOLD[u] = String.fromCharCode(u).toLowerCase().normalize("NFD").charCodeAt(0);
  }
  for (const [from, end] of [[0xfb50, 0xfbff], [0xfe70, 0xfefc]] as const) {
    for (let u = from; u <= end; u += 1) {
      const base = String.fromCharCode(u).normalize("NFKC");
      if (base.length === 1) FOLD[u] = FOLD[base.charCodeAt(0)] ?? u;
      else if (base.charCodeAt(0) === LAM && FOLD[base.charCodeAt(1)] === ALEF) FOLD[u] = LAM_ALEF;
      // The isolated forms of diacritics are a space and the mark.
      else if (base.charCodeAt(0) === 0x20 || base.charCodeAt(0) === 0x640) {
        FOLD[u] = 0;
        UNIT[u] = Unit.ignorable;
      }
    }
  }
}

fillUnits();
fillFolds();
