import type { ExportMention } from '../exportArticle';
import type { TextUnit } from '../textUnits';
import { element, xmlAttribute, xmlText } from '../xml';
import { teiElement, type TeiElement } from './teiElements';

/** Something that stands at a place of the text; at the same place what closes comes first, inner before outer. */
interface Mark {
  readonly place: number;
  /** What closes comes first (0), then anchors (1), then what opens (2). */
  readonly rank: number;
  /** Among equals. */
  readonly order: number;
  readonly markup: string;
}

/** How annotations are named in a file of many articles. */
export interface TeiNames {
  /** The article's own, which ends its ids. */
  readonly key: string;
  readonly idOf: (mention: ExportMention) => string;
  /** Pointer to the annotation whose passage one continues, if it is there. */
  readonly headOf: (mention: ExportMention) => string | undefined;
}

/** A paragraph with its annotations as elements, and the anchors of those that cross. */
export function teiParagraph(paragraph: TextUnit, inline: readonly ExportMention[], crossing: readonly ExportMention[], names: TeiNames): string {
  const { idOf } = names;
  const own = inline.filter(({ start, end }) => paragraph.start <= start && end <= paragraph.end);
  const marks = [
    ...own.flatMap((mention, index) => elementMarks(mention, index, names)),
    ...crossing.flatMap((mention) => [...anchors(paragraph, mention.start, `${idOf(mention)}-from`, true), ...anchors(paragraph, mention.end, `${idOf(mention)}-to`, false)]),
  ].sort((a, b) => a.place - b.place || a.rank - b.rank || a.order - b.order);
  const characters = Array.from(paragraph.text);
  let markup = '';
  let from = paragraph.start;
  for (const mark of marks) {
    markup += lines(characters.slice(from - paragraph.start, mark.place - paragraph.start)) + mark.markup;
    from = mark.place;
  }
  return element('p', {}, markup + lines(characters.slice(from - paragraph.start)));
}

function elementMarks(mention: ExportMention, index: number, { key, idOf, headOf }: TeiNames): readonly Mark[] {
  const { name, attributes } = teiElement(mention);
  const keyed = Object.entries(attributes).map(([attribute, value]) => [attribute, value?.startsWith('#') ? `${value}-${key}` : value] as const);
  const all: TeiElement['attributes'] = { ...Object.fromEntries(keyed), 'xml:id': idOf(mention), 'prev': headOf(mention) };
  const written = Object.entries(all).flatMap(([attribute, value]) => (value === undefined ? [] : [` ${attribute}="${xmlAttribute(value)}"`]));
  return [
    { place: mention.start, rank: 2, order: index, markup: `<${name}${written.join('')}>` },
    { place: mention.end, rank: 0, order: -index, markup: `</${name}>` },
  ];
}

/** An anchor, in the paragraph that holds the place. */
function anchors({ start, end }: TextUnit, place: number, id: string, isFrom: boolean): readonly Mark[] {
  const isHere = isFrom ? start <= place && place < end : start < place && place <= end;
  return isHere ? [{ place, rank: 1, order: 0, markup: element('anchor', { 'xml:id': id }) }] : [];
}

function lines(characters: readonly string[]): string {
  return characters.join('').split('\n').map(xmlText).join('<lb/>');
}
