import type { CompiledActors } from '../../src/recognition/actors/compiledActors';
import type { NameHints } from './corpora';

/** Which names the lexicon knows as countries and as nationalities. */
export function nameHints({ entries, wordings }: CompiledActors): NameHints {
  const named = (of: readonly string[], kinds: readonly string[]): ReadonlySet<string> =>
    new Set(wordings.flatMap(([name, entry, wording]) => (kinds.includes(wording) && of.includes(entries[entry]?.kind ?? '') ? [name] : [])));
  const countries = named(['country'], ['name']);
  const nationalities = named(['country', 'group'], ['adjective', 'people']);
  return { isCountry: (name) => countries.has(name), isNationality: (name) => nationalities.has(name) };
}
