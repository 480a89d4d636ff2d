/** How far reviewers who looked at the same mention agree. */

export interface AgreementFigures {
  /** pairs of reviewers on one mention */
  n: number;
  /** of which agree, in percent; null where n is 0 */
  percent: number | null;
  /** Cohen's kappa; only for two reviewers and thirty mentions or more, null otherwise */
  kappa: number | null;
}

/**
 * @param judged for each mention, what each reviewer decided, as a category
 * Source: simple agreement, and Cohen (1960) where there is enough of it to mean something.
 */
export function agreementOf(judged: Iterable<ReadonlyMap<string, string>>): AgreementFigures {
  const pairs: [string, string, string, string][] = [];
  for (const one of judged) {
    const all = [...one].sort(([a], [b]) => (a < b ? -1 : 1));
    all.forEach(([name, category], i) => {
      for (const [other, otherCategory] of all.slice(i + 1)) pairs.push([name, category, other, otherCategory]);
    });
  }
  const n = pairs.length;
  if (n === 0) return { n, percent: null, kappa: null };
  const same = pairs.filter(([, a, , b]) => a === b).length / n;
  const people = new Set(pairs.flatMap(([a, , b]) => [a, b]));
  return { n, percent: 100 * same, kappa: people.size === 2 && n >= 30 ? cohen(pairs, same) : null };
}

function cohen(pairs: [string, string, string, string][], same: number): number | null {
  const share = (index: 1 | 3, category: string): number =>
    pairs.filter((pair) => pair[index] === category).length / pairs.length;
  const categories = new Set(pairs.flatMap((pair) => [pair[1], pair[3]]));
  const chance = [...categories].reduce((sum, category) => sum + share(1, category) * share(3, category), 0);
  // both always said one and the same: agreement cannot be told from habit
  return chance === 1 ? null : (same - chance) / (1 - chance);
}
