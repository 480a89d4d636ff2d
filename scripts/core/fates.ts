import type { Bilingual } from "./types.ts";

/** What can have happened to the counted, and how it is printed. topics.yaml may add more (`fates:`). */
export interface FateLabel {
  label: Bilingual;
  /** what the fate covers, for those who review */
  note: string;
}

/**
 * The closed list of fates that the program reads without being told. A fate says what happened to the counted,
 * whoever did it and whosever they are: «مقتل 12 جنديا» is killed, "2,500 troops are stationed" is present.
 */
export const FATES = {
  present: fate("present", "موجودون", "Are there, serve, number, remain: a state, on a day."),
  arrived: fate("arrived", "وصلوا", "Came to the place."),
  sent: fate("sent", "أُرسلوا", "Were sent, deployed, moved in, by somebody."),
  left: fate("left", "غادروا", "Went away, withdrew, were withdrawn, fled."),
  returned: fate("returned", "عادوا", "Came back."),
  killed: fate("killed", "قتلى", "Died by violence or accident, were found dead, were executed."),
  wounded: fate("wounded", "جرحى", "Were hurt, fell ill by poison or gas."),
  killed_or_wounded: fate("killed or wounded", "بين قتيل وجريح", "Casualties or victims, not told apart."),
  missing: fate("missing", "مفقودون", "Nobody knows where they are."),
  captured: fate("captured", "أسرى أو مستولى عليها", "Prisoners of war; things or places seized or taken."),
  detained: fate("detained", "معتقلون", "Arrested or held by an authority."),
  abducted: fate("abducted", "مخطوفون", "Kidnapped, taken hostage."),
  released: fate("released", "مفرج عنهم", "Set free, or freed by force."),
  rescued: fate("rescued", "ناجون", "Saved, or survived."),
  surrendered: fate("surrendered", "مستسلمون", "Gave themselves up."),
  displaced: fate("displaced", "نازحون", "Fled their homes, refugees, lost their homes."),
  destroyed: fate("destroyed", "مدمّرة", "Destroyed, burned, shot down, sunk."),
  damaged: fate("damaged", "متضررة", "Damaged, hit."),
  given: fate("given", "مسلّمة", "Handed over, donated, delivered, transferred to somebody."),
  received: fate("received", "متسلَّمة", "Received, taken over."),
  removed: fate("removed", "منقولة", "Taken out, moved away, evacuated."),
  promised: fate("promised", "موعود بها", "To be given or sent."),
  planned: fate("planned", "مخطط لها", "To happen or to be there, by somebody's plan."),
  threatened: fate("threatened", "مهدَّدون", "Somebody threatens to do it to them."),
  foiled: fate("foiled", "محبَطة", "Prevented, thwarted, defused, intercepted."),
  happened: fate("happened", "وقعت", "Of attacks and the like: took place, were carried out."),
} as const satisfies Record<string, FateLabel>;

/** A fate that the program knows by itself. */
export type Fate = keyof typeof FATES;

/** In a topic's list of fates: a count of which the text does not say what happened to it. */
export const UNSAID = "none";

function fate(en: string, ar: string, note: string): FateLabel {
  return { label: { en, ar }, note };
}

export function isFate(id: string): id is Fate {
  return Object.hasOwn(FATES, id);
}

/** Whether a topic counts what this happened to; a topic that lists no fates counts all. */
export function admits(fates: readonly string[] | undefined, fate: string): boolean {
  return fates === undefined || fates.includes(fate === "" ? UNSAID : fate);
}
