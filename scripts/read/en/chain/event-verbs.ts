import type { Lexicon } from "../../engine/lexicon.ts";
import type { Attacker, EventVerb } from "../../refine/event-words.ts";
import { ATTACKER, EVENT_VERB } from "../../refine/event-words.ts";

/** How a verb tells an attack, and its forms. */
const VERBS: readonly (readonly [how: EventVerb, forms: string])[] = [
  ["explode", "explode explodes exploded exploding detonate detonates detonated detonating went blew ripped tore rip tear"],
  ["fall", "land lands landed landing fell fall falls"],
  ["strike", "hit hits hitting struck strike strikes striking kill kills killed killing wound wounds wounded wounding injured injures destroyed slammed crashed targeted target targets"],
  ["storm", "storm storms stormed storming attack attacks attacked attacking ambush ambushes ambushed ambushing raided overran assaulted rammed kidnapped abducted"],
  ["bomb", "bomb bombs bombed bombing bombard bombarded bombards bombarding shell shelled shelling pounded pound strafed"],
  ["shoot", "open opens opened opening fired fire fires firing shot"],
  ["conduct", "launch launches launched launching conduct conducts conducted conducting carried carry carries carrying staged stage stages staging mounted mount claimed claim claims unleashed"],
  ["suffer", "came come comes"],
  ["occur", "rocked rocks rock hit struck shook ripped tore killed wounded injured left destroyed occurred happened took targeted blamed killing wounding shattered damaged"],
];

const ATTACKERS: readonly (readonly [kind: Attacker, nouns: string])[] = [
  ["weapon", "bomb bombs device devices mine mines ied ieds grenade grenades explosives"],
  ["missile", "rocket rockets missile missiles shell shells mortar mortars round rounds drone drones projectile projectiles"],
  ["armed", "gunman gunmen militant militants insurgent insurgents rebel rebels fighter fighters assailant assailants attacker attackers jihadists jihadis extremists terrorists militiamen sniper snipers"],
  ["bomber", "bomber bombers"],
  ["forces", "warplane warplanes jet jets aircraft helicopters helicopter artillery planes forces troops tanks airstrikes"],
];

/** Puts the verbs and nouns into the lexicon by which an attack is told. */
export function fillEvents(lexicon: Lexicon): void {
  for (const [how, forms] of VERBS) lexicon.addAll(forms.split(" "), EVENT_VERB, { how, isMasdar: false, isPlural: false });
  for (const [kind, nouns] of ATTACKERS) lexicon.addAll(nouns.split(" "), ATTACKER, { kind });
}
