/**
 * Verbs that say what happens to somebody or something, one a line: fate[/fate of things] frame forms.
 * Frame: o the object's and the passive's subject's ("killed five", "five were killed"), s the subject's ("five died").
 * Forms: the base alone where it is regular, else base, past, participle, -ing. `!`: only with persons that a topic
 * counts, because it is said of much else ("have", "keep").
 */
export const FATE_VERBS = `
killed o kill · murder · execute · assassinate · behead · massacre · slaughter · electrocute · lynch · behead
killed o slay slew slain slaying
killed s die died died dying
killed s perish · drown · succumb
wounded o wound · injure · maim
wounded o hurt hurt hurt hurting
missing s disappear · vanish
captured o capture · seize · confiscate · overrun overran overrun overrunning · impound
captured o take! took! taken! taking!
detained o arrest · detain · imprison · jail
detained o hold! held! held! holding!
abducted o kidnap kidnapped kidnapped kidnapping · abduct
released o free freed freed freeing · release · liberate
rescued o rescue · save
rescued s survive
surrendered s surrender · defect
displaced o displace · uproot
displaced s flee fled fled fleeing
destroyed o destroy · demolish · torch · wreck · raze · level levelled levelled levelling
destroyed o burn burned burned burning · burnt burnt burnt burnt
destroyed o sink sank sunk sinking
damaged o damage
given o deliver · donate · supply supplied supplied supplying · transfer transferred transferred transferring · hand handed handed handing
given o give gave given giving · provide
received o receive · acquire
removed o remove · evacuate · deport · relocate · airlift
sent o send sent sent sending · deploy · dispatch · redeploy
arrived s arrive · join! joined! joined! joining!
left s withdraw withdrew withdrawn withdrawing · leave left left leaving · depart · desert · escape · retreat
left o withdraw withdrew withdrawn withdrawing · pull! pulled! pulled! pulling!
returned s return
present s remain · serve! served! served! serving! · operate!
present o station · base · garrison
present o have! had! had! having! · keep! kept! kept! keeping! · maintain! · retain! · host! · house! · field! · command! · number! · total! · comprise! · include! · employ! · boast! · contribute!
foiled o foil · thwart · defuse · disrupt · prevent · intercept
happened o conduct · launch · stage · carry carried carried carrying · mount · perpetrate
happened s occur occurred occurred occurring
`;

/** Nouns and adjectives that tell by themselves what happened to those they count. */
export const FATE_NOUNS: readonly (readonly [fate: string, nouns: string])[] = [
  ["killed", "dead deaths death fatalities fatality bodies body corpses corpse martyrs"],
  ["wounded", "wounded injured injuries hurt"],
  ["killed_or_wounded", "casualties casualty victims victim"],
  ["missing", "missing"],
  ["displaced", "refugees refugee displaced evacuees"],
  ["detained", "detainees detainee prisoners prisoner inmates inmate"],
  ["abducted", "hostages hostage captives captive abductees"],
  ["rescued", "survivors survivor"],
];

/** Nouns of what happened, before «of» and the counted: «the deaths of six civilians». */
export const FATE_OF: readonly (readonly [fate: string, nouns: string])[] = [
  ["killed", "death deaths killing killings murder murders assassination execution slaying massacre loss bodies remains"],
  ["wounded", "wounding injuring"],
  ["detained", "arrest arrests detention imprisonment"],
  ["abducted", "kidnapping abduction seizure_"],
  ["released", "release freeing"],
  ["rescued", "rescue"],
  ["displaced", "displacement exodus"],
  ["destroyed", "destruction"],
  ["captured", "capture seizure"],
  ["given", "delivery handover transfer donation"],
  ["removed", "removal evacuation deportation"],
  ["sent", "deployment dispatch"],
  ["left", "withdrawal departure pullout escape"],
  ["arrived", "arrival"],
  ["returned", "return"],
  ["surrendered", "surrender"],
  ["present", "force contingent garrison presence"],
];
