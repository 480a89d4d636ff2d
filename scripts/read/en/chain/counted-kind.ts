/** Things, places, sums and happenings, which are neither killed nor wounded, by the last word of their noun. */
const THINGS = new Set(`
vehicle vehicles car cars truck trucks tank tanks humvee humvees bus buses carrier carriers tanker tankers convoy convoys ship ships boat boats vessel vessels aircraft plane planes jet jets helicopter helicopters drone drones
rocket rockets missile missiles mortar mortars shell shells bomb bombs device devices mine mines grenade grenades weapon weapons rifle rifles gun guns pistol pistols round rounds munitions
house houses home homes building buildings shop shops store stores school schools mosque mosques church churches hospital hospitals village villages town towns city cities base bases camp camps bridge bridges site sites target targets position positions
attack attacks strike strikes airstrike airstrikes raid raids bombing bombings explosion explosions blast blasts ambush ambushes operation operations incident incidents battle battles clash clashes mission missions sortie sorties
seat seats vote votes party parties bill bills law laws point points goal goals game games match matches country countries nation nations state states province provinces district districts company companies bank banks
dollar dollars dinar dinars euro euros pound pounds percent barrel barrels ton tons tonne tonnes mile miles kilometer kilometers kilometre kilometres meter meters metre metres acre acres litre litres
day days week weeks month months year years hour hours minute minutes time times dose doses shipment shipments load loads book books page pages report reports document documents case cases brigade brigades battalion battalions group groups
tent tents computer computers phone phones lawsuit lawsuits project projects contract contracts reason reasons step steps stage stages
`.split(/\s+/u).filter((w) => w !== ""));

const PERSONS = /^(?:people|persons?|men|women|man|woman|children|child|civilians?|soldiers?|troops|police|policemen|officers?|fighters?|militants?|gunmen|members?|workers?|others|dead|wounded|killed|injured|Americans|Iraqis|victims?|casualties|guards?|prisoners?|hostages?|refugees?|marines?)$/iu;

/** Whether the last word of a noun names persons. */
export const isPerson = (noun: string): boolean => PERSONS.test(noun.split(/\s+/u).at(-1) ?? "");

export const isThing = (noun: string): boolean => THINGS.has(noun.toLowerCase().split(/\s+/u).at(-1) ?? "");
