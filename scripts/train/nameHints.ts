import type { CompiledActors } from '../../src/recognition/actors/actorLexicon';
import type { NameHints } from './corpora';

/** Which names the lexicon knows as countries and as nationalities. */
export function nameHints({ entries, wordings }: CompiledActors): NameHints {
  const named = (kinds: readonly string[]): ReadonlySet<string> =>
    new Set(wordings.flatMap(([name, entry, wording]) => (kinds.includes(wording) && entries[entry]?.kind === 'country' ? [name] : [])));
  const countries = named(['name']);
  const nationalities = named(['adjective', 'people']);
  return { isCountry: (name) => countries.has(name), isNationality: (name) => nationalities.has(name) };
}
