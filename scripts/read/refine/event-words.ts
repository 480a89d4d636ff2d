import { wordClass } from "../engine/lexicon.ts";

/**
 * How a verb tells an attack:
 * explode — of a weapon («انفجرت عبوة») · fall — of a missile, onto something · strike — of a weapon or of armed men, at
 * something («استهدف صاروخ») · storm — of armed men («هاجم مسلحون») · bomb — of aircraft, guns, forces («قصفت طائرات») ·
 * detonate — of a bomber and his bomb («فجر انتحاري نفسه») · shoot — of armed men, with «fire» · conduct — whose object is
 * the attack («نفذ غارة») · suffer — who is attacked, with «to» («تعرض لهجوم») · occur — of the attack itself («وقع انفجار»).
 */
export type EventVerb = "explode" | "fall" | "strike" | "storm" | "bomb" | "detonate" | "shoot" | "conduct" | "suffer" | "occur";

/** `isPlural`: a form that follows its subject («مجهولون اغتالوا»). */
export const EVENT_VERB = wordClass<{ how: EventVerb; isMasdar: boolean; isPlural: boolean }>("event-verb");

/** Who or what attacks: a weapon that explodes, a missile that falls, armed men, a suicide bomber, forces and their machines. */
export type Attacker = "weapon" | "missile" | "armed" | "bomber" | "forces";

export const ATTACKER = wordClass<{ kind: Attacker }>("attacker");
