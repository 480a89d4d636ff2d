/** What the pages and forms of the desk do. */
import { hashOf } from "../core/hash.ts";
import type { Context, Hono } from "hono";
import { setCookie } from "hono/cookie";
import type { DecisionRow } from "../core/rows.ts";
import type { Lang } from "../core/types.ts";
import { langOf } from "./card.ts";
import { href, nextAfter, readQuery, seenOf, sentenceOf, type DeskData, type Query } from "./model.ts";
import { conflictPage, deskPage, problemPage, type Visit } from "./page.ts";
import { DECISION, say } from "./words.ts";
import { label } from "../say/labels.ts";
import { addition, FormError, verdict, type Form } from "./form.ts";
import { inertText, type Html } from "../core/html.ts";
import { reviewerOf } from "./session.ts";
import type { MentionState } from "../decide/state.ts";
import type { DeskOptions } from "./store.ts";
import { isRepeated, latestOf, undoOf } from "../decide/undo.ts";

class Conflict extends Error {
  constructor(readonly data: DeskData, readonly state: MentionState, readonly mine: DecisionRow) {
    super("decided meanwhile");
  }
}

/** The desk in one language: its page, and what its forms do. */
export function addRoutes(app: Hono, options: DeskOptions, lang: Lang): void {
  const { store } = options;
  const version = hashOf(options.css + options.js).slice(0, 12);
  const visitOf = (c: Context, query: Query): Visit => ({ query, version, reviewer: reviewerOf(c, options) });
  /** Nothing fails silently: what could not be saved comes back as a page that says why. */
  const attempt = async (c: Context, query: Query, form: Form, work: () => Promise<Response>): Promise<Response> => {
    try {
      return await work();
    } catch (error) {
      const visit = visitOf(c, query);
      if (error instanceof Conflict) return page(c, conflictPage(error.data, visit, error.state, error.mine, form), 409);
      const message = error instanceof FormError ? error.words[lang] : (error as Error).message;
      if (!(error instanceof FormError)) options.log(error);
      const data = await store.load().catch(() => null);
      return page(c, problemPage(data, visit, message), error instanceof FormError ? 422 : 500);
    }
  };

  app.get(`/${lang}/`, async (c) => {
    const query = readQuery(lang, (name) => c.req.query(name));
    return attempt(c, query, {}, async () => {
      const data = await store.load();
      const said = saidOf(c.req.query("said") ?? "", data, lang);
      return page(c, deskPage(data, { ...visitOf(c, query), said }));
    });
  });

  app.post(`/${lang}/decide`, async (c) => {
    const form = await formOf(c);
    const query = queryOf(lang, form);
    return attempt(c, query, form, async () => {
      let saved = "";
      const { torn } = await store.decide((data) => {
        const row = build(data, form, reviewerOf(c, options));
        saved = row.mention_id;
        return isRepeated(data.decisions, row) ? [] : [row];
      });
      const data = await store.load();
      const at = form["decision"] === "add" ? query.at : (nextAfter(data, query, saved) ?? "");
      return c.redirect(href(query, { at, said: `${form["decision"]}.${saved}${torn === null ? "" : ".torn"}` }), 303);
    });
  });

  app.post(`/${lang}/undo`, async (c) => {
    const form = await formOf(c);
    const query = queryOf(lang, form);
    return attempt(c, query, form, async () => {
      let at = query.at;
      const reviewer = reviewerOf(c, options);
      await store.decide((data) => {
        const id = form["mention_id"];
        const state = id === undefined ? undefined : data.decided.states.get(id);
        const own = state && [...state.standing, ...state.stale].find((row) => row.reviewer === reviewer);
        // without a mention of now it is an orphan that is taken back
        const last = state ? own : latestOf(data.decisions, reviewer, id);
        if (!last) return [];
        at = id ?? data.decided.carried.find(({ decision }) => decision === last)?.mention_id ?? last.mention_id;
        return [undoOf(last)];
      });
      return c.redirect(href(query, { at, said: `undo.${at}` }), 303);
    });
  });

  app.post(`/${lang}/translate`, async (c) => {
    const form = await formOf(c);
    const query = queryOf(lang, form);
    return attempt(c, query, form, async () => {
      await store.translate((data) => {
        const state = stateOf(data, form);
        const article_id = state.read.article_id;
        const translation = (form["translation"] ?? "").trim();
        if (translation === "") throw new FormError({ en: "the translation is missing", ar: "الترجمة ناقصة" });
        const into: Lang = langOf(data, article_id) === "ar" ? "en" : "ar";
        const { sentence } = sentenceOf(state, data);
        if (data.translations.some((row) => row.article_id === article_id && row.sentence === sentence && row.lang === into)) {
          throw new FormError({
            en: "this sentence has a translation already; change it in data/translations.csv",
            ar: "لهذه الجملة ترجمة؛ غيّرها في data/translations.csv",
          });
        }
        return { article_id, sentence, lang: into, translation, translator: reviewerOf(c, options), note: (form["note"] ?? "").trim() };
      });
      return c.redirect(href(query, { said: `translate.${query.at}` }), 303);
    });
  });

  app.post(`/${lang}/restore`, async (c) => {
    const form = await formOf(c);
    const query = queryOf(lang, form);
    return attempt(c, query, form, async () => {
      await store.restore();
      return c.redirect(href(query), 303);
    });
  });

  app.post(`/${lang}/reviewer`, async (c) => {
    const form = await formOf(c);
    const name = inertText(form["reviewer"] ?? "").replace(/\s+/g, " ").trim().slice(0, 80);
    if (name !== "") setCookie(c, "sanad-reviewer", encodeURIComponent(name), { httpOnly: true, sameSite: "Strict", path: "/" });
    return c.redirect(href(queryOf(lang, form)), 303);
  });
}

/** The row a form asks for. @throws Conflict, FormError */
function build(data: DeskData, form: Form, reviewer: string): DecisionRow {
  if (form["decision"] === "add") return { ...addition(form, data.texts.get(form["article_id"] ?? ""), data.topics), reviewer };
  const state = stateOf(data, form);
  const { read } = state;
  if (form["evidence_hash"] !== read.evidence_hash) {
    throw new FormError({
      en: "the article or what was read in it changed since the page was shown; look again and decide",
      ar: "تغيّر التقرير أو ما قُرئ فيه منذ عرض الصفحة؛ انظر من جديد ثم قرّر",
    });
  }
  // to accept what another corrected is to make the same correction
  const correction = form["decision"] === "accept" && state.status === "corrected" && state.standing.find((one) => one.decision === "correct");
  const row = {
    ...verdict(form, read, data.texts.get(read.article_id) ?? "", data.topics),
    ...(correction ? { ...correction, note: (form["note"] ?? "").trim() } : {}),
    reviewer,
  };
  const others = state.standing.some((one) => one.reviewer !== reviewer && (one.decision !== row.decision || row.decision === "correct"));
  if (form["seen"] !== seenOf(state) && others) throw new Conflict(data, state, row);
  return row;
}

function stateOf(data: DeskData, form: Form): MentionState {
  const state = data.decided.states.get(form["mention_id"] ?? "");
  if (!state) throw new FormError({ en: "this mention is gone; the articles were read anew", ar: "زال هذا الموضع، فقد قُرئت التقارير من جديد" });
  return state;
}

async function formOf(c: Context): Promise<Form> {
  const body = await c.req.parseBody();
  return Object.fromEntries(Object.entries(body).filter((entry): entry is [string, string] => typeof entry[1] === "string"));
}

const queryOf = (lang: Lang, form: Form): Query => readQuery(lang, (name) => form[`q_${name}`]);

export const page = (c: Context, content: Html, status: 200 | 409 | 422 | 500 = 200): Response =>
  c.body(content.markup, status, { "content-type": "text/html; charset=utf-8" });

function saidOf(said: string, data: DeskData, lang: Lang): string {
  const [what = "", id = "", torn] = said.split(".");
  const quote = data.decided.states.get(id)?.read.quote;
  const isKnown = Object.hasOwn(DECISION, what) || what === "translate";
  if (!isKnown) return "";
  const words = what === "translate" ? say(lang, "saved") : `${say(lang, what === "undo" ? "undone" : "saved")}: ${label(DECISION, what, lang)}`;
  return `${words}${quote === undefined ? "" : ` · ${inertText(quote)}`}${torn === undefined ? "" : ` · ${say(lang, "torn")}`}`;
}
