/** Spelling that differs between British and American English: pattern, and what American English has. */
const BRITISH: readonly (readonly [RegExp, string])[] = [
  [/is(ation|e|ed|es|ing)$/, 'iz$1'],
  [/(lab|col|hon|fav|neighb|hum|rum|harb|behavi|end|arm)our/, '$1or'],
  [/(def|off|lic|pret)ence$/, '$1ense'],
  [/ogramme$/, 'ogram'],
  [/ll(ed|ing|er)$/, 'l$1'],
  [/(cen|thea|me|li|fib)tre$/, '$1ter'],
  [/aluminium$/, 'aluminum'],
  [/ageing$/, 'aging'],
  [/sulph/, 'sulf'],
  [/(en|ful)(rol|fil)ment$/, '$1$2lment'],
  [/(p|an|arch|gyn|orthop)ae/, '$1e'],
];

/** Plurals that no rule forms. */
const IRREGULAR: Readonly<Record<string, string>> = {
  women: 'woman',
  men: 'man',
  children: 'child',
  crises: 'crisis',
  analyses: 'analysis',
  lives: 'life',
  thieves: 'thief',
  knives: 'knife',
  wolves: 'wolf',
  wives: 'wife',
  shelves: 'shelf',
};

/** Words that end in s and are no plurals. */
const NO_PLURAL = /(?:ss|us|is|ics|news|series|species|u\.s\.|as|always|perhaps)$/;

/** A word as it is compared: lower case, singular, American spelling. "Tariffs" → "tariff", "decolonisation" → "decolonization". */
export function normaliseWord(word: string): string {
  const lower = word.toLowerCase();
  const singular = IRREGULAR[lower] ?? singularOf(lower);
  if (singular.length <= 5) return singular;
  for (const [pattern, replacement] of BRITISH) {
    if (pattern.test(singular)) return singular.replace(pattern, replacement);
  }
  return singular;
}

function singularOf(word: string): string {
  if (!word.endsWith('s') || word.length < 4 || NO_PLURAL.test(word)) return word;
  if (word.endsWith('ies') && word.length > 4) return `${word.slice(0, -3)}y`;
  return /(?:sses|shes|ches|xes)$/.test(word) ? word.slice(0, -2) : word.slice(0, -1);
}
