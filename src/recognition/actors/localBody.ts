import { tokenise } from '../../article/tokenise';
import type { ActorLexicon } from './actorLexicon';
import type { LexiconEntry } from './lexiconEntry';
import type { NameForm } from './nameForm';

/** Words of names that bodies of many countries have. */
const GENERIC = new Set(
  ("communist socialist labour labor conservative liberal democratic social democrats green greens republican people's peoples national nationalist central supreme " +
    'constitutional electoral election independent federal foreign finance defense defence interior justice state high public anti-corruption human rights general security ' +
    'party commission court council bank ministry department assembly committee tribunal agency police office bureau senate parliament congress union front of and for the').split(' '),
);

/** How often an article names each country, by id; a known person or body speaks for its own. */
export function namedCountries(forms: readonly NameForm[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { entry, kind, text, count } of forms) {
    const country = entry?.kind === 'country' ? entry.id : entry?.country;
    if (country === undefined || (kind === 'organisation' && isGeneric(text))) continue;
    counts.set(country, (counts.get(country) ?? 0) + count);
  }
  return counts;
}

function isGeneric(text: string): boolean {
  return text.split(' ').every((word) => GENERIC.has(word.toLowerCase()));
}

/**
 * The entry of a body whose name those of many countries have ("Communist Party"): the one it has where the article is of its country, else
 * that of the country which the article names most, if the lexicon has one. Entries without a country stay as they are.
 */
export function localEntry({ entry, kind, text }: NameForm, countries: ReadonlyMap<string, number>, lexicon: ActorLexicon): LexiconEntry | undefined {
  if (kind !== 'organisation' || countries.size === 0 || !isGeneric(text)) return entry;
  if (entry !== undefined && (entry.country === undefined || countries.has(entry.country))) return entry;
  const [most] = [...countries].sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1));
  const tokens = tokenise(`${text} of ${lexicon.entry(most?.[0] ?? '')?.name ?? ''}`);
  const match = lexicon.match(tokens, 0, tokens.length);
  return match?.endToken === tokens.length && match.entry.kind === 'organisation' ? match.entry : undefined;
}
