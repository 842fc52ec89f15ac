import type { EntityRecord } from '../annotation/annotation';
import { slug } from '../recognition/slug';
import type { ArticleView, ViewEntity } from '../view/articleView';
import type { PickerEntity } from '../view/tagPicker';
import { recordOf } from './entityRecord';

/** Everything that a passage can be linked to: the article's entities, then those that only the codebook names. */
export function entityChoices(view: ArticleView, codebook: readonly EntityRecord[], passage: string): readonly PickerEntity[] {
  const wanted = new Wanted(passage);
  const own = view.entities.map((entity) => ({ record: recordOf(entity), mentions: entity.mentions.length, decided: entity.decided, likeness: wanted.likeness(entity) }));
  const known = new Set(own.map(({ record }) => record.id));
  const others = codebook.filter(({ id }) => !known.has(id)).map((record) => ({ record, mentions: 0, decided: true, likeness: wanted.likeness(record) }));
  return [...own, ...others];
}

/** The entity whose name or alias a passage is, if there is one; of several the one that stands for most. */
export function entityNamed(view: ArticleView, type: 'actor' | 'issue', passage: string): ViewEntity | undefined {
  const wanted = new Wanted(passage);
  const named = view.entities.filter((entity) => entity.type === type && wanted.likeness(entity) === SAME_NAME);
  return [...named].sort((a, b) => Number(b.decided) - Number(a.decided) || b.mentions.length - a.mentions.length)[0];
}

const SAME_NAME = 3;

/** A passage's words, to be compared with many names. */
class Wanted {
  readonly #slug: string;
  readonly #words: ReadonlySet<string>;

  constructor(passage: string) {
    this.#slug = slug(passage);
    this.#words = new Set(this.#slug.split('-').filter((word) => word.length > 2));
  }

  /** 3 for the name or an alias itself, 2 for a part of it, 1 for words in common, 0 for nothing. */
  likeness({ name, aliases = [] }: Pick<EntityRecord, 'name' | 'aliases'>): number {
    return this.#slug === '' ? 0 : Math.max(...[name, ...aliases].map((wording) => this.#compare(slug(wording))));
  }

  #compare(known: string): number {
    if (known === '') return 0;
    if (known === this.#slug) return SAME_NAME;
    if (`-${known}-`.includes(`-${this.#slug}-`) || `-${this.#slug}-`.includes(`-${known}-`)) return 2;
    return known.split('-').some((word) => this.#words.has(word)) ? 1 : 0;
  }
}

/** A record for an entity that a person names; its id is a slug of the name that no other entity of the article has. */
export function newEntity(view: ArticleView, type: 'actor' | 'issue', name: string, kind?: string): EntityRecord {
  const tidy = name.replace(/\s+/g, ' ').trim();
  const base = slug(tidy) || type;
  let id = base;
  for (let number = 2; view.entity(id) !== undefined; number++) id = `${base}-${number}`;
  return { id, type, ...(kind === undefined ? {} : { kind }), name: tidy };
}
