import { foldWord } from "../../../core/fold.ts";
import type { QuantityCandidate } from "../../engine/candidates.ts";
import { exactly, quantity } from "../../engine/candidates.ts";
import type { Tokens } from "../../engine/tokens.ts";
import { FRACTION } from "./words.ts";

const RULE = "ar/number/unit-half";

/** Units of which there are halves, as they stand before «ونصف». Those of time are the dates' affair. */
const UNITS = new Set(`كيلو كيلومتر كيلومترا كيلومترات كيلوغرام كيلوغراما كيلوغرامات كيلوجرام كيلوجراما كيلوجرامات كلم كغم كجم غرام غراما غرامات
  طن طنا أطنان متر مترا أمتار سنتيمتر سنتيمترات لتر لترا لترات ميل ميلا أميال درجة درجات نقطة نقاط ضعف أضعاف مرة مرات دولار دولارا دولارات دينار دينارا دنانير
  درهم دراهم جنيه جنيها جنيهات ريال ريالا ريالات ليرة ليرات يورو دونم دونما دونمات فدان فدانا أفدنة هكتار هكتارا هكتارات برميل برميلا براميل`
  .split(/\s+/u).map(foldWord));

/**
 * «3 كيلومترات ونصف», «متر ونصف المتر»: what is added after the unit.
 * @param first token of the number, or of the unit where there is none
 * @param unit token of the unit
 * @param count how many units were said before
 */
export function readUnitHalf(t: Tokens, first: number, start: number, unit: number, count: number): QuantityCandidate | null {
  const part = t.is(unit + 1, FRACTION);
  if (part?.form !== "singular" || !t.proclitic(unit + 1).conjunction || t.proclitic(unit + 1).article > 0) return null;
  if (!UNITS.has(t.folded(unit))) return null;
  const again = t.folded(unit + 2);
  const last = again.startsWith("ال") && UNITS.has(again.slice(2)) ? unit + 3 : unit + 2;
  // «طن ونصف الإنتاج»
  if (last === unit + 2 && again.startsWith("ال")) return null;
  const span = { first, last, start, end: t.end[last - 1]!, rule: RULE };
  return { ...quantity(span, exactly(count + part.value)), noun: t.raw(unit), nounAt: unit };
}
