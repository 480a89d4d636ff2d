import type { PlacePrecision } from "../../../core/types.ts";
import type { Lexicon } from "../../engine/lexicon.ts";
import { wordClass } from "../../engine/lexicon.ts";

/** What a place is: "province", "city", "airport". */
export const KIND = wordClass<PlacePrecision>("en-place-kind");

/** Prepositions of place; `side` means beside it, `to` and `from` need a verb of going, `on` one of striking. */
export const WHERE = wordClass<"in" | "side" | "to" | "from" | "on" | "of">("en-where");

/** "northern", "southwest", "central" */
export const SIDE = wordClass<true>("en-side");

export const MOVE = wordClass<true>("en-move");
export const STRIKE = wordClass<true>("en-strike");

const KINDS: Record<string, string> = {
  province: "province provinces governorate governorates region state countryside",
  town: "city town village capital cities towns villages",
  district: "district districts neighborhood neighbourhood suburb suburbs area valley quarter subdistrict",
  site: "airport base airbase airfield prison camp hospital bridge crossing port square refinery university embassy checkpoint harbour harbor stadium mosque church dam",
};

const SIDES = `northern southern eastern western central north south east west northeast northwest southeast southwest northeastern northwestern southeastern
southwestern upper lower rural coastal occupied war-torn neighboring neighbouring nearby rebel-held government-held besieged restive volatile southernmost`;

const MOVES = `fled flee fleeing arrived arrive moved move returned return returning sent send sending deployed deploy deploying withdrew withdraw withdrawn withdrawing
pulled left leave leaving transferred traveled travelled flew fly flown crossed cross crossing evacuated evacuate displaced brought bring bused headed
went shipped escaped escape came come ordered back marched deported moving arriving entered`;

const STRIKES = `strike strikes airstrike airstrikes attack attacks raid raids assault assaults bombing bombings shelling fired offensive bombardment rockets missiles
attacked bombed shelled struck hit hits landed dropped targeting targeted stormed seized captured retook recaptured fire siege drone crackdown pounded raided overran besieged rocked`;

const words = (list: string): string[] => list.trim().split(/\s+/u).filter((word) => !word.includes("-"));

/** Puts the words of places into the lexicon. */
export function fillPlaceWords(lexicon: Lexicon): void {
  for (const [kind, list] of Object.entries(KINDS)) lexicon.addAll(words(list), KIND, kind as PlacePrecision);
  lexicon.addAll(words("in inside at throughout across within over around outside off through"), WHERE, "in");
  lexicon.addAll(words("near beside between toward towards"), WHERE, "side");
  lexicon.addAll(words("to into"), WHERE, "to");
  lexicon.add("from", WHERE, "from");
  lexicon.addAll(words("on against"), WHERE, "on");
  lexicon.add("of", WHERE, "of");
  lexicon.addAll(words(SIDES), SIDE, true);
  lexicon.addAll(words(MOVES), MOVE, true);
  lexicon.addAll(words(STRIKES), STRIKE, true);
}
