import { foldWord } from "../../../core/fold.ts";
import { HAMZA, UNIT, Unit } from "../../../core/letters.ts";
import { TOPIC_NOUN } from "../../engine/topics.ts";
import type { Tokens } from "../../engine/tokens.ts";
import { hasOwnLetter, isNoVerb } from "../lexicon/own-letter.ts";
import { LOOSE_PROCLITIC } from "../number/words.ts";

const fold = (words: string): Set<string> => new Set(words.split(/\s+/u).filter((w) => w !== "").map(foldWord));

/** Words that follow a number and are not what it counts: particles, pronouns, adverbs, verbs. */
const STOP = fold(`
  من منها منهم منهن منه مما ممن في فيه فيها فيهم فيما على عليه عليها عليهم إلى إليه إليها عن عنه عنها مع معه معها معهم معا
  بين بينهم بينها بينهما بينهن بينما بعد بعدما بعدها بعيدا قبل قبيل بسبب بحسب بدون بأن بعض بها به بهم بما بدلا بلا بل بجروح برصاص بنيران
  لدى لديه لديها لديهم لكن لكنه لكنها لكل له لها لهم لن لم لا لما لماذا لأن لأنه لذلك لكي ليس ليست ليكون لتصل ليصل ليرتفع ليبلغ
  ما كما كان كانت كانوا كأن كذلك كل كلا كلها كلهم كلما كي كيف كافة كونه كونها كحد كأقصى
  فقط فإن فإنه فقد فلا فلن فلم فيما فكان فكانت فأكثر فأقل فما فورا فجرا فوق
  أن أنه أنها أنهم إن إنه إنها إذ إذا إذن أو أم أما أمام إما إلا أي أية أيضا أيضاً أثناء إثر أثر أمس اليوم الآن الذي التي الذين اللذين اللتين
  أكثر أقل أكبر أصغر أعلى أدنى أقصى أبرزها أبرزهم أهمها أولها آخرها إضافة أعلن أعلنت أكد أكدت أضاف أضافت أشار أصيب أصيبوا أصيبت اعتقل اعتقلت انتهت
  هذا هذه هؤلاء ذلك تلك هناك هنا هو هي هم هما هن حتى حيث حين حينما حول حسب حسبما حاليا خلال خارج خاصة خصوصا خلف
  دون داخل ذات ذاته رغم ريثما سواء سوى سابقا سنويا سرعان شهريا شمال شرق غرب جنوب صباحا صباح ضد ضمن ظهرا عصرا عبر عند عندما عقب على
  غير غالبا غالبيتهم غالبيتها أغلبهم أغلبها معظمهم معظمها جميعهم جميعها نصفهم ثلثهم قد قرب قرابة كلاهما لغاية ليلا مساء مثل مثلا مقابل مقارنة مقدار منذ مهما
  نحو نحن نهاية نظرا نهارا هل وسط وفق وفقا وقد يوميا أسبوعيا تجاه تحت تقريبا تلت تليها ثم ثمة جراء جنوبي شمالي شرقي غربي حوالي زهاء حسبما
  تم تمت تمكن تمكنت تشمل تضم تعمل تقع تتضمن تتراوح تعرض تعرضت تعرضوا تبلغ تقدر توزعت توزعوا توزع تحمل تستخدم تخص تعود تابعة تابع تابعين موزعة موزعين
  سيتم ستكون سيكون سيشارك قال قالت قتل قتلت قتلوا قضى قضوا جرح جرحوا كانا لقوا نفذت نفذها نقلوا نقلت هاجموا وصل وصلت وصلوا مات ماتوا توفي توفوا دخل دخلت دخلوا
  مضت مضى مقبلة ماضية متتالية متتاليا فصاعدا إلخ الخ وما وهو وهي وهم وذلك بواقع بنسبة بقيمة بقيادة برئاسة بهدف بغية بفعل بفضل بحق بحوزتهم بمن بينه برا بحرا جوا
  لصالح لصالحه ضحايا_ عليا يدعى يدعون ليلة_ مرتبطة مرتبطين ينتمون ينتمي يحملون يعملون يستقلون يشتبه يعتقد يقودهم يقودها يمثلون يتم يوجد يقع يعود يعيشون يضم يشكل يشكلون
  سقط سقطت وقع وقعت خرج نجا فر ظهر حدث جاء بلغ بقي ترك أدى شمل شن نفذ ارتفع انخفض تراجع شارك حضر اعلن
  أكدوا قاموا شاركوا فروا لجأوا عادوا غادروا نزحوا حتفهم مصرعهم
`);

const ENDS_IN_T = fold("كبريت تابوت ياقوت بسكويت مستحوت زيوت بيوت أصوات تثبيت تفتيت إنترنت أسفلت إسمنت اسمنت هكتولت كيلوات ميغاوات كيلووات جيجاوات");

/** Letters that are particles before another word, and those that make a verb of it. */
const PARTICLES = new Set("وفبلك");
const OF_VERBS = new Set("يت");

/** Whether token i is a word that cannot be the noun a number counts. */
export function isStop(t: Tokens, i: number): boolean {
  if (!t.isWord(i) || UNIT[t.text.charCodeAt(t.start[i]!)] === Unit.other) return true;
  if (t.is(i, LOOSE_PROCLITIC)) return true;
  if (t.is(i, TOPIC_NOUN) && t.proclitic(i).form === "") return false;
  // «آلية» is a vehicle, and folds to «إليه».
  return isStopWord(t.folded(i)) && !(t.text[t.end[i]! - 1] === "ة" && t.folded(i) === "اليه");
}

/** Whether a folded word, as it stands, is none that a number could count. */
export function isStopWord(word: string): boolean {
  if (word.length < 2 || STOP.has(word)) return true;
  // «احترقت», she burnt; but «بيت» and «شاحنات» are things.
  if (word.length > 3 && word.endsWith("ت") && !word.endsWith("ات") && !ENDS_IN_T.has(word)) return true;
  // «قتلوا», they were killed; but «لواء» and the like end otherwise.
  if (word.length > 3 && word.endsWith("وا") && word !== "عضوا") return true;
  const first = word[0]!;
  if (PARTICLES.has(first)) return !hasOwnLetter(word);
  // «سيتم», «ستكون»: س before the letters of a verb is the future.
  if (OF_VERBS.has(first) || /^س[يتنا]/u.test(word)) return !isNoVerb(word);
  return false;
}

/** Whether the word at i begins with the definite article, alone or after a preposition. */
export function isDefinite(t: Tokens, i: number): boolean {
  if (!t.isWord(i)) return false;
  if (t.proclitic(i).article > 0) return true;
  const word = t.folded(i);
  // «إليزابيث», «ألمانيا»: an alef with a hamza opens no article.
  return word.length > 3 && word.startsWith("ال") && HAMZA[t.text.charCodeAt(t.start[i]!)] === 0 && t.proclitic(i).form === "" && !NOT_ARTICLE.has(word);
}

/** Words whose first two letters are no article. */
const NOT_ARTICLE = fold("الف الفا الفان الفين الفي الاف الوف التي الذي الذين الان الله الي الا العاب التزام التزاما الماني المانيا المانيين الم الية اليات الزام التحاق التفاف الغاء القاء التماس التباس الواح الوان القاب الغام الة الات الياف الماس");
