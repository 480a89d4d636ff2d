import type { Lexicon } from "../../engine/lexicon.ts";
import { wordClass } from "../../engine/lexicon.ts";

/** Words after which a number is a name: article 140. */
export const LABEL = wordClass<true>("en-label");

/** The same, but only with a capital, as they are common words too: Order 91, Area 51, Boeing 737. */
export const NAME_LABEL = wordClass<true>("en-name-label");

/** Units of calibres and kinds, which count nothing: 155 mm. */
export const NO_COUNT_UNIT = wordClass<true>("en-no-count-unit");

/** Words of telephoning: dial 999. */
export const PHONE = wordClass<true>("en-phone");

const LABELS = `article articles resolution resolutions chapter section page pages paragraph clause annex appendix room channel
flight highway route unit brigade battalion squadron regiment no nos version verse psalm code interstate paragraphs rule iphone ipad ipod ios macos
flights trains buses mk junctions rooms sections chapters clauses routes highways rules playstation xbox boeing airbus protocol`.split(/\s+/u);

/** Words in the singular before one or two digits: phase 3, type 2. */
export const SMALL_LABEL = wordClass<true>("en-small-label");

const SMALL_LABELS = `phase stage grade tier type level category junction episode checkpoint cell reactor hangar gate well berth ward pump
platform bay terminal pier dock silo tunnel shaft camp barracks compound zone sector district precinct booth lot plot locker runway
pipeline convoy turbine boiler module lab studio court exit lane track hole square form item appendix table figure footnote scenario`.split(/\s+/u);

const NAME_LABELS = `Boeing Airbus Windows iPhone Galaxy Apollo Area Order Law Case Decree Bill Act Part Volume Model Type Class Grade
Level Gate Platform Line Lane Block District Building Apartment Suite Box Item Question Table Figure Phase Tier Category Division Camp
Zone Sector Pier Terminal Track Bus Tram Train Exit Ext Tel Phone Radio Formula Number Big Group Team Camp Post Station Road Street Day
Points Gates Checkpoints Hills Positions Sites Blocks Sectors Zones Checkpoint Cell Reactor Hangar Well Hill Position Berth Ward Pump Bay Site Silo Tunnel Shaft Compound Barracks Section Clause Paragraph Lot Plot
Squad Platoon Regiment Corps Fleet Flight Highway Route Kilometre Kilometer Mile Point Outpost Bridge Dock Booth Runway Pipeline Turbine Convoy Wave
Document Exhibit Count Protocol Directive Regulation Circular Edict Ordinance Fatwa Bulletin Communique Statement Version
Super Xbox PlayStation Android Covid Falcon Ariane Mirage Sukhoi Mig Antonov Tupolev Cessna Gulfstream Embraer Leopard Merkava
Challenger Unit Brigade Battalion Company Task Force Hall Studio Court Ward Precinct Local Chapter Agenda Vision Expo Euro FTSE DAX CAC Nikkei Fortune Stoxx Nasdaq Russell Topix
Title Form Proposition Prop Stage Junction Amendment Schedule Exhibit Season Episode Week Row Seat Size Step Round Game Max Mark Note Nokia Porsche Peugeot Fiat Ferrari Renault Citroen McLaren Pixel OnePlus Redmi`.split(/\s+/u);

export function fillLabels(lexicon: Lexicon): void {
  lexicon.addAll(LABELS, LABEL, true);
  lexicon.addAll(NAME_LABELS, NAME_LABEL, true);
  lexicon.addAll(SMALL_LABELS, SMALL_LABEL, true);
  lexicon.add("Year", SMALL_LABEL, true);
  lexicon.addAll("call called calling calls dial dialled dialed dialling phone phoned phoning ring rang text texted texting helpline hotline".split(" "), PHONE, true);
  lexicon.addAll(["mm", "caliber", "calibre", "cal", "millimeter", "millimetre"], NO_COUNT_UNIT, true);
}
