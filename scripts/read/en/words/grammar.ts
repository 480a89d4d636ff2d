import type { Lexicon } from "../../engine/lexicon.ts";
import { wordClass } from "../../engine/lexicon.ts";

/** Words at which a noun phrase ends: prepositions, verbs, conjunctions, articles. */
export const STOP = wordClass<true>("en-stop");

/** Plurals that do not end in s. */
export const PLURAL = wordClass<true>("en-plural");

/** What befell those who are counted: 40 dead. */
export const FATE = wordClass<true>("en-fate");

/** Words that end in s and are no plural. */
export const SINGULAR = wordClass<true>("en-singular");

/** Verbs that say that a number changed: «fell from 5,200 to 3,000» is no range. */
export const CHANGE = wordClass<true>("en-change");

const STOPS = `a an the this that these those his her its their our my your
and or nor but of in on at by to from with without for as than then so if though although while when where who whom whose
which what why how because since until till after before during amid among between against over under above below about
around into onto upon through throughout across along behind beside beyond near off out up down inside outside toward towards
via per within despite including
is are was were be been being am has have had having do does did done will would shall should may might must can could cannot
not no only also just even still already again ever never yet too very more most less least fewer other others another each
every all both either neither any such same own here there now today yesterday tomorrow ago later earlier
i you he she it we they me him them us who
last next past coming following previous said says told killed wounded injured died left went came took made got fell rose
hit ran won lost held met saw began led fled remain remained stood abstained agree agreed disagree took take takes was attended
reported believe believed seemed appear appeared apiece altogether together overall worldwide nationwide alike alive overnight
leave leaves voted voting live lives work works say show shows go goes come comes make makes need needs want wants get gets`.split(/\s+/u);

const PLURALS = `people men women children police troops personnel aircraft sheep fish cattle dead wounded injured killed hurt
missing elderly staff feet teeth mice geese media data criteria phenomena bacteria crew spacecraft helicopters folk
policemen policewomen gunmen servicemen servicewomen congressmen fishermen businessmen clergymen tribesmen spokesmen firemen
lawmen militiamen kinsmen countrymen salesmen workmen frenchmen englishmen
children grandchildren schoolchildren townspeople tribespeople salespeople businesspeople infantry cavalry artillery
pence lira liras kroner krona zloty forint rupiah renminbi euro yen yuan baht dinar dirham riyal rial toman shekel rouble ruble hryvnia rand ringgit dirhams afghani personnel offspring series species headquarters barracks`.split(/\s+/u);

const SINGULARS = `this his its was as is us has yes perhaps always across besides unless less plus minus versus towards afterwards
news politics economics mathematics physics christmas paris texas process access address business congress progress
press class glass boss loss mass pass crisis basis analysis virus campus status bus gas bonus census consensus religious
dangerous serious various previous famous numerous anonymous precious hours-long indigenous hazardous rebellious poisonous
monday tuesday does goes says was hamas hezbollahs isis islamists' wales athens damascus thus whereas sometimes nowadays
upwards downwards backwards forwards onwards inwards outwards eastwards westwards northwards southwards overseas homeless helpless useless armless jobless stateless wireless`.split(/\s+/u);

const CHANGES = `rise rises rose risen rising fall falls fell fallen falling drop drops dropped dropping cut cuts cutting reduce
reduces reduced reducing increase increases increased increasing grow grows grew grown growing jump jumps jumped climb climbs climbed
decline declines declined shrink shrank shrunk decrease decreased soar soared plunge plunged slip slipped
lower lowered raise raised raises double doubled change changed expand expanded widen widened reduction drawdown surge surged`.split(/\s+/u);

export function fillGrammar(lexicon: Lexicon): void {
  lexicon.addAll(STOPS, STOP, true);
  lexicon.addAll(PLURALS, PLURAL, true);
  lexicon.addAll("dead wounded injured killed hurt missing".split(" "), FATE, true);
  for (const word of SINGULARS) if (/^[a-z]+$/u.test(word)) lexicon.add(word, SINGULAR, true);
  lexicon.addAll(CHANGES, CHANGE, true);
}
