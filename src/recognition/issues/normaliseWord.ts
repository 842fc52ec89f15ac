const BRITISH: readonly (readonly [RegExp, string])[] = [
  [/is(ation|e|ed|es|ing)$/, 'iz$1'],
  [/(lab|col|hon|fav|neighb|hum|rum|harb)our/, '$1or'],
  [/(def|off|lic)ence$/, '$1ense'],
  [/programme$/, 'program'],
  [/aluminium$/, 'aluminum'],
  [/ageing$/, 'aging'],
];

/** Words that end in s and are no plurals. */
const NO_PLURAL = /(?:ss|us|is|ics|news|series|species|crisis|u\.s\.|as|always|perhaps)$/;

/** A word as it is compared: lower case, singular, American spelling. "Tariffs" → "tariff", "decolonisation" → "decolonization". */
export function normaliseWord(word: string): string {
  const lower = word.toLowerCase().replaceAll('’', "'");
  const singular = singularOf(lower);
  for (const [pattern, replacement] of BRITISH) {
    if (singular.length > 5 && pattern.test(singular)) return singular.replace(pattern, replacement);
  }
  return singular;
}

function singularOf(word: string): string {
  if (!word.endsWith('s') || word.length < 4 || NO_PLURAL.test(word)) return word;
  if (word.endsWith('ies') && word.length > 4) return `${word.slice(0, -3)}y`;
  if (/(?:sses|shes|ches|xes|zes)$/.test(word)) return word.slice(0, -2);
  return word.slice(0, -1);
}
