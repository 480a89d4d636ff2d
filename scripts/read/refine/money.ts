import { foldWord } from "../../core/fold.ts";
import type { QuantityCandidate } from "../engine/candidates.ts";
import type { Currency } from "../engine/currencies.ts";
import { codeOfSign } from "../engine/currencies.ts";
import type { Refiner } from "../engine/engine.ts";
import type { Tokens } from "../engine/tokens.ts";

/** What a language says of money. */
export interface MoneyWords {
  /** nouns of money by their folded form */
  currencies: ReadonlyMap<string, Currency>;
  /** folded words beside the noun at token i that may say the country, the likeliest first */
  beside(t: Tokens, i: number): string[];
}

/**
 * Gives amounts of money the ISO 4217 code of their currency: «$12.5 million», «700 ألف دينار عراقي»; and those whose noun is of no
 * other topic, the topic of topics.yaml that counts money.
 */
export const findMoney = ({ currencies, beside }: MoneyWords): Refiner => (candidates, t, { moneyTopic }) => {
  for (const c of candidates) {
    if (c.kind !== "quantity" || c.noun === "") continue;
    c.unit = codeOf(c, t);
    if (c.topic === "" && (c.unit !== "" || currencies.get(foldWord(c.noun))?.isSure === true)) c.topic = moneyTopic;
  }
  return candidates;

  function codeOf(c: QuantityCandidate, tokens: Tokens): string {
    const currency = currencies.get(foldWord(c.noun));
    if (!currency) return codeOfSign(c.noun);
    for (const word of beside(tokens, c.nounAt)) {
      const code = currency.of.get(word);
      if (code !== undefined) return code;
    }
    return currency.plain;
  }
};
