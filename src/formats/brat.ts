import type { ExportArticle, ExportMention } from './exportArticle';
import type { ExportFormat, ExportRun, Piece } from './exportFormat';
import { labelOf } from './labels';
import { passagesOf, type Passage } from './passages';

/** Attributes of annotations, as brat names them. */
export const BRAT_ATTRIBUTES = { value: 'Value', mod: 'Mod', endValue: 'EndValue', kind: 'Kind' } as const;

/** Flag of annotations that nobody decided. */
export const BRAT_SUGGESTED = 'Suggested';

/** Who suggested an annotation that was not recognised. */
const SUGGESTED_BY = 'SuggestedBy';

/** What entity ids begin with in references; those of Wikidata items begin with "Wikidata:". */
export const BRAT_ENTITIES = 'news-annotator';

/** brat standoff (https://brat.nlplab.org/standoff.html): code points; text written anew, with LF and without BOM. */
export const bratFormat: ExportFormat = {
  id: 'brat',
  label: 'brat',
  detail: 'Standoff: a text and an annotation file for each article, and a configuration',
  extension: '.ann',
  mediaType: 'text/plain',
  layout: 'folder',
  holds: ['note', 'entity', 'value', 'mod', 'endValue', 'suggestion', 'suggester', 'parts'],
  begin: ({ nameOf }): ExportRun => {
    const configuration = new Configuration();
    return {
      *add(article): Iterable<Piece> {
        const name = nameOf(article.file.replace(/\.txt$/i, ''));
        yield { path: `${name}.txt`, content: article.text };
        yield { path: `${name}.ann`, content: standoff(article, configuration) };
      },
      *end(): Iterable<Piece> {
        yield { path: 'annotation.conf', content: configuration.text };
      },
    };
  },
};

/** What brat must know: the types, and the attributes with all their values. */
class Configuration {
  readonly #types = new Set<string>();
  readonly #values = new Map<string, Set<string>>();

  add(type: string, attributes: readonly (readonly [name: string, value: string])[]): void {
    this.#types.add(type);
    for (const [name, value] of attributes) this.#values.set(name, (this.#values.get(name) ?? new Set()).add(value));
  }

  get text(): string {
    const attributes = Array.from(this.#values, ([name, values]) => `${name}\tArg:<ENTITY>, Value:${[...values].sort().join('|')}`);
    return ['[entities]', ...[...this.#types].sort(), '', '[relations]', '', '[events]', '', '[attributes]', `${BRAT_SUGGESTED}\tArg:<ENTITY>`, ...attributes, ''].join('\n');
  }
}

function standoff(article: ExportArticle, configuration: Configuration): string {
  const entities = new Map(article.entities.map((entity) => [entity.id, entity]));
  const counts = { N: 0, A: 0, '#': 0 };
  const id = (kind: keyof typeof counts): string => `${kind}${++counts[kind]}`;
  return passagesOf(article.mentions).map((passage, index) => {
    const { mention } = passage;
    const target = `T${index + 1}`;
    const attributes = attributesOf(mention);
    const label = labelOf(mention, 'type');
    configuration.add(label, attributes);
    const entity = entities.get(mention.entity ?? '');
    const lines = [
      `${target}\t${label} ${fragments(passage, article.text)}`,
      ...(mention.entity === undefined ? [] : [`${id('N')}\tReference ${target} ${BRAT_ENTITIES}:${mention.entity}\t${line(entity?.name ?? mention.entity)}`]),
      ...(entity?.wikidata === undefined ? [] : [`${id('N')}\tReference ${target} Wikidata:${entity.wikidata}\t${line(entity.name)}`]),
      ...attributes.map(([name, value]) => `${id('A')}\t${name} ${target} ${value}`),
      ...(mention.status === 'suggested' ? [`${id('A')}\t${BRAT_SUGGESTED} ${target}`] : []),
      ...(mention.note === undefined ? [] : [`${id('#')}\tAnnotatorNotes ${target}\t${line(mention.note)}`]),
    ];
    return `${lines.join('\n')}\n`;
  }).join('');
}

function attributesOf(mention: ExportMention): readonly (readonly [name: string, value: string])[] {
  const said = Object.entries(BRAT_ATTRIBUTES).map(([key, name]) => [name, mention[key as keyof typeof BRAT_ATTRIBUTES]] as const);
  return [...said, [SUGGESTED_BY, mention.suggestedBy] as const].flatMap(([name, value]) => (value === undefined ? [] : [[name, value.replace(/\s+/gu, '_')] as const]));
}

/** Places and words of a passage; one that goes over a line end is in fragments, as brat wants it. */
function fragments({ spans }: Passage, text: string): string {
  const characters = Array.from(text);
  const pieces = spans.flatMap(({ start, end }) => {
    const cuts = [start, ...characters.slice(start, end).flatMap((character, index) => (character === '\n' ? [start + index, start + index + 1] : [])), end];
    return cuts.flatMap((from, index) => {
      const to = cuts[index + 1];
      return index % 2 === 0 && to !== undefined && to > from ? [[from, to] as const] : [];
    });
  });
  return `${pieces.map(([from, to]) => `${from} ${to}`).join(';')}\t${pieces.map(([from, to]) => characters.slice(from, to).join('')).join(' ')}`;
}

/** A text on one line. */
function line(text: string): string {
  return text.replace(/\s+/gu, ' ').trim();
}
