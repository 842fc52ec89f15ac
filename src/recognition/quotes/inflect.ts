/** Regular forms of an English verb. */
export interface Inflection {
  readonly third: string;
  readonly past: string;
  readonly ing: string;
}

/** Regular forms by spelling: "carry" → carries, carried; "note" → notes, noted, noting. Doubled consonants are irregular here. The third person serves as a noun's plural, too. */
export function inflect(base: string): Inflection {
  if (/[^aeiou]y$/.test(base)) return { third: `${base.slice(0, -1)}ies`, past: `${base.slice(0, -1)}ied`, ing: `${base}ing` };
  const third = /(?:s|x|z|ch|sh|o)$/.test(base) ? `${base}es` : `${base}s`;
  if (base.endsWith('ee')) return { third, past: `${base}d`, ing: `${base}ing` };
  if (base.endsWith('e')) return { third, past: `${base}d`, ing: `${base.slice(0, -1)}ing` };
  return { third, past: `${base}ed`, ing: `${base}ing` };
}
