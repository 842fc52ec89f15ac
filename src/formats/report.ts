import { describeValue } from '../recognition/dates/describeValue';
import type { ExportArticle, ExportEntity, ExportMention } from './exportArticle';

/** Types of annotations in the order of a report, with their headings. */
export const REPORT_TYPES = [
  ['actor', 'Actors'],
  ['date', 'Dates'],
  ['issue', 'Issues'],
  ['quote', 'Quotations'],
] as const;

/** An actor or issue, or a date's value, with its mentions. */
export interface ReportEntry {
  readonly name: string;
  /** What more is known of it, in words. */
  readonly details: string;
  readonly mentions: readonly ExportMention[];
}

/** Entries of one type, most mentioned first; dates by value. */
export function entriesOf(article: ExportArticle, type: string): readonly ReportEntry[] {
  const groups = new Map<string, ExportMention[]>();
  for (const mention of article.mentions.filter((each) => each.type === type)) {
    const key = mention.entity ?? mention.value ?? mention.quote;
    groups.set(key, [...(groups.get(key) ?? []), mention]);
  }
  const entries = Array.from(groups, ([key, mentions]) => entry(article, key, mentions));
  if (type === 'date') return [...groups.keys()].map((key, index) => ({ key, entry: entries[index] })).sort((a, b) => (a.key < b.key ? -1 : 1)).flatMap((each) => each.entry ?? []);
  return entries.sort((a, b) => b.mentions.length - a.mentions.length);
}

function entry(article: ExportArticle, key: string, mentions: readonly ExportMention[]): ReportEntry {
  const entity = article.entities.find(({ id }) => id === key);
  const [first] = mentions;
  if (entity !== undefined) return { name: entity.name, details: entityDetails(entity), mentions };
  if (first?.value !== undefined) return { name: describeValue(first.value, first.mod, first.endValue), details: first.value, mentions };
  return { name: first?.quote ?? key, details: first?.type === 'quote' ? speakerOf(article, first) : '', mentions };
}

function entityDetails({ kind, type, roles, aliases, path }: ExportEntity): string {
  const role = roles.map(({ title }) => title).join(', ');
  const known = aliases.length === 0 ? '' : `also ${aliases.join(', ')}`;
  return [type === 'actor' ? kind : (path ?? []).join(' › '), role, known].filter((part) => part !== '').join(' · ');
}

/** Who says a quotation, as far as that is known. */
export function speakerOf({ entities }: ExportArticle, { speaker, speakerText, cue }: ExportMention): string {
  const name = entities.find(({ id }) => id === speaker)?.name ?? speakerText;
  return [name, cue].filter(Boolean).join(', ');
}

/** What an annotation is, in words. */
export function describeMention({ entities }: ExportArticle, mention: ExportMention): string {
  const { type, kind, entity, value, mod, endValue, status, suggestedBy } = mention;
  const name = entities.find(({ id }) => id === entity)?.name;
  const said = value === undefined ? undefined : describeValue(value, mod, endValue);
  return [kind === undefined || kind === type ? type : `${type}, ${kind}`, name ?? said, status === 'suggested' ? `suggested${suggestedBy === undefined ? '' : ` by ${suggestedBy}`}` : undefined].filter(Boolean).join(': ');
}
