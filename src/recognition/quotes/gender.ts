import type { Entity } from '../mention';
import type { QuoteLexicon } from './quoteLexicon';

export type Gender = 'female' | 'male';

/** What the name and titles of a person tell of the gender; undefined when nothing or both. */
export function genderOf({ name, aliases, roles }: Entity, lexicon: QuoteLexicon): Gender | undefined {
  const titles = [name, ...aliases, ...roles.map(({ title }) => title)].flatMap((text) => text.toLowerCase().split(/[\s-]+/)).map((word) => word.replace(/\.$/, ''));
  const byTitle = decide(titles.some((word) => lexicon.is('women', word)), titles.some((word) => lexicon.is('men', word)));
  if (byTitle !== undefined) return byTitle;
  const parts = name.toLowerCase().split(/\s+/);
  const [first = ''] = parts;
  return parts.length < 2 ? undefined : decide(lexicon.is('female', first), lexicon.is('male', first));
}

function decide(isFemale: boolean, isMale: boolean): Gender | undefined {
  return isFemale === isMale ? undefined : isFemale ? 'female' : 'male';
}
