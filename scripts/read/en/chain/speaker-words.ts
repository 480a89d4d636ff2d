import type { SpeakerKind } from "../../../core/types.ts";
import type { Lexicon } from "../../engine/lexicon.ts";
import { wordClass } from "../../engine/lexicon.ts";

/** Verbs of saying. `tell` names whom it is told to; `loose` may mean something else and needs a known speaker. */
export const SAY = wordClass<"say" | "tell" | "loose">("en-say");

/** "adding that", "citing two officials" */
export const SAYING = wordClass<"adding" | "citing" | "according">("en-saying");

/** What a noun that can speak is. A `role` is a person where it is one ("the mayor"), else unnamed ("an officer"). */
export type HeadKind = Exclude<SpeakerKind, "article" | "person"> | "role";

export const HEAD = wordClass<HeadKind>("en-speaker");

const SAYS = `said says say add adds added announced announces announce confirm confirms confirmed deny denies denied insist insists insisted
explained explains stressed acknowledged admits admitted asserted alleged alleges claimed claims maintained noted notes reiterated
disclosed revealed reveals declared declares stated states predicted predicts believe believes argued argues complained
warned warns tweeted concluded concludes suggested suggests conceded testified vowed contended emphasized emphasised boasted`;

const TELLS = "told tells tell informed";

const LOOSES = `reported reports report estimated estimates estimate put puts recorded records record documented documents found finds show shows
showed indicate indicates indicated counted counts expect expects expected suspect suspected wrote writes describes described listed
quoted suggest announced projected tallied verified blamed accused`;

const UNNAMED = `source sources officials witness witnesses eyewitness eyewitnesses residents observers analysts experts diplomats
activists doctors medics officers soldiers villagers locals insiders aides commanders lawmakers legislators people relatives neighbours
neighbors survivors rescuers workers organisers organizers investigators prosecutors lawyers economists scientists researchers critics
traders fishermen refugees protesters demonstrators spokesmen spokespeople elders leaders politicians monitors paramedics tribesmen farmers`;

const ROLES = `spokesman spokeswoman spokesperson official president minister premier chief commander general colonel major captain lieutenant
sergeant governor mayor director head chairman chairwoman secretary ambassador envoy senator congressman congresswoman representative
leader officer doctor medic resident activist lawyer analyst expert diplomat professor judge prosecutor king prince emir sheikh imam
bishop pope adviser advisor aide manager coordinator correspondent reporter journalist lawmaker legislator deputy inspector sheriff
admiral brigadier chancellor commissioner counsellor chief's student teacher farmer driver soldier villager father mother brother sister
son wife widow survivor refugee worker negotiator economist author researcher scientist critic founder member mp politician veteran
dr mr mrs ms gen brig col lt maj capt sgt sen rep adm man woman medical paramedic nurse surgeon monk priest rabbi elder cleric`;

const BODIES = `police army ministry government military authorities authority coalition organization organisation group agency department
office command council committee commission court parliament embassy party movement militia militias forces force navy administration
regime company bank fund union association federation league nations state centre center institute university hospital mission observatory
watch pentagon congress senate house kremlin nato unicef unhcr unami un eu who isis isil taliban hamas hezbollah houthis rebels insurgents
militants opposition palace bureau service brigade battalion intelligence directorate un board tribunal network foundation charity
campaign crescent cross amnesty borders qaeda shabab shabaab fatah corps guard guards guardsmen prosecution judiciary presidency premiership treasury
cabinet municipality firm firms airline factory separatists kurds junta militiamen delegation side sides international fbi cia airwars iom wfp undp centcom alliance`;

const DOCUMENTS = `statement report study survey data figures document documents records count tally communique memo letter poll census
filing estimates estimate statistics audit review indictment investigation inquiry article findings results video footage images`;

const AGENCIES = `reuters ap afp bbc cnn nbc cbs abc npr bloomberg upi dpa xinhua tass interfax anadolu sana ina irna wafa spa newspaper daily
television tv radio broadcaster channel website magazine newswire newspapers media post times journal guardian telegraph independent
economist axios politico press news jazeera arabiya tribune mirror observer`;

const WHOLE = (words: string): string[] => words.trim().split(/\s+/u);

/** Puts the words of saying into the lexicon. */
export function fillSpeakers(lexicon: Lexicon): void {
  lexicon.addAll(WHOLE(SAYS), SAY, "say");
  lexicon.addAll(WHOLE(TELLS), SAY, "tell");
  lexicon.addAll(WHOLE(LOOSES), SAY, "loose");
  lexicon.addAll(WHOLE("adding noting stressing insisting saying explaining claiming warning"), SAYING, "adding");
  lexicon.addAll(["citing", "quoting"], SAYING, "citing");
  lexicon.add("according", SAYING, "according");
  lexicon.addAll(WHOLE(UNNAMED), HEAD, "unnamed");
  lexicon.addAll(WHOLE(ROLES), HEAD, "role");
  lexicon.addAll(WHOLE(AGENCIES), HEAD, "agency");
  lexicon.addAll(WHOLE(BODIES), HEAD, "body");
  lexicon.addAll(WHOLE(DOCUMENTS), HEAD, "document");
}
