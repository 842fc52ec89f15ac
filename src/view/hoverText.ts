import { describeValue } from '../recognition/dates/describeValue';
import { partsOf } from '../annotation/linkedSpans';
import { valueText } from '../recognition/dates/valueText';
import type { Role } from '../recognition/mention';
import type { ArticleView, ViewEntity, ViewMention } from './articleView';
import { codeName, type CodeLabel } from './codeLabel';
import { counted } from './counted';
import { relationToArticle, relationToNearest } from './dateRelation';
import { escapeMarkdown } from './markdown';
import { quoteKind, speakerName } from './quoteSpeakers';
import { firstPart, oneLine } from './sentenceText';
import { KIND_WORDS } from './treeBranches';
import { isCentral } from './treeOptions';
import { lookOf } from './visibility';

/** Characters of a quote that is named in passing. */
const QUOTE_LENGTH = 80;

/** What can be done from a hover card. */
export type HoverAction = 'confirm' | 'dismiss' | 'retag' | 'changeDate' | 'copyDateValue' | 'setArticleDate' | 'editNote' | 'untag' | 'findAllMentions';

/** A hover card: Markdown in which everything that comes from files is escaped, and the actions it offers. */
export interface HoverText {
  readonly markdown: string;
  readonly actions: readonly HoverAction[];
}

/**
 * Explains a mention.
 * @param codes The codes of the codebook, for their names and descriptions.
 */
export function hoverText(view: ArticleView, mention: ViewMention, codes: readonly CodeLabel[] = []): HoverText {
  const entity = mention.entity === undefined ? undefined : view.entity(mention.entity);
  const lines = [
    ...headLines(view, mention, entity, codes),
    ...noteLines(entity?.note),
    ...noteLines(mention.annotation?.note),
    ...partLines(view, mention),
    standing(mention),
  ];
  return { markdown: lines.join('\n\n'), actions: actionsFor(mention, view) };
}

function actionsFor(mention: ViewMention, view: ArticleView): readonly HoverAction[] {
  const { status, type } = mention;
  const find: readonly HoverAction[] = type === 'actor' || type === 'issue' || type === 'date' ? ['findAllMentions'] : [];
  const change: readonly HoverAction[] = type === 'date' ? dateActions(mention, view) : ['retag'];
  return status === 'suggested' ? ['confirm', 'dismiss', ...change, ...find] : [...change, 'editNote', 'untag', ...find];
}

function dateActions({ value }: ViewMention, { articleDate }: ArticleView): readonly HoverAction[] {
  if (value !== undefined) return ['changeDate', 'copyDateValue', 'retag'];
  return articleDate === undefined ? ['setArticleDate', 'changeDate', 'retag'] : ['changeDate', 'retag'];
}

function headLines(view: ArticleView, mention: ViewMention, entity: ViewEntity | undefined, codes: readonly CodeLabel[]): readonly string[] {
  if (mention.type === 'date') return dateLines(view, mention);
  if (mention.type === 'quote') return quoteLines(view, mention);
  if (entity !== undefined) return entityLines(view, mention, entity);
  if (lookOf(mention) !== 'code') return [`**${escapeMarkdown(mention.text)}** — ${escapeMarkdown(mention.type)}`];
  const description = codes.find(({ id }) => id === mention.type)?.description;
  return [`**${escapeMarkdown(codeName(mention.type, codes))}** — code`, ...(description === undefined ? [] : [escapeMarkdown(description)])];
}

function dateLines(view: ArticleView, mention: ViewMention): readonly string[] {
  const { value, mod, endValue, text, explanation } = mention;
  const because = explanation === undefined ? [] : [escapeMarkdown(explanation)];
  if (value === undefined) return [`**${escapeMarkdown(text)}** — no value`, ...because];
  const written = code([valueText(mention), ...(mod === undefined ? [] : [mod])].join(' '));
  const relations = [relationToArticle(mention, view.articleDate), relationToNearest(mention, view.mentions, view.articleDate)].filter((words) => words !== undefined);
  const lies = relations.length === 0 ? [] : [escapeMarkdown(relations.join(' · '))];
  return [`**${escapeMarkdown(describeValue(value, mod, endValue))}** — ${written}`, ...lies, ...because];
}

/** Who says it, in which words it is reported, and how the speaker was found. */
function quoteLines(view: ArticleView, mention: ViewMention): readonly string[] {
  const cue = mention.cue === undefined ? '' : ` · ${escapeMarkdown(oneLine(mention.cue))}`;
  const because = mention.explanation === undefined ? [] : [escapeMarkdown(mention.explanation)];
  return [`**${escapeMarkdown(speakerName(view, mention))}** — ${quoteKind(mention)}${cue}`, ...because];
}

function entityLines(view: ArticleView, mention: ViewMention, entity: ViewEntity): readonly string[] {
  const country = entity.country === undefined ? undefined : (view.entity(entity.country)?.name ?? nameFromId(entity.country));
  const facts = [KIND_WORDS[entity.kind][0], ...(isCentral(entity) ? ['central to this article'] : []), ...entity.roles.map(roleText), ...(country === undefined ? [] : [country])];
  const path = entity.type === 'issue' && entity.path !== undefined ? [[...entity.path, entity.name].map(escapeMarkdown).join(' › ')] : [];
  const aliases = entity.aliases.length === 0 ? [] : [`Also: ${entity.aliases.map(escapeMarkdown).join(', ')}`];
  const count = `${counted(entity.mentions.length, 'mention')} here`;
  const because = mention.explanation === undefined ? [] : [escapeMarkdown(mention.explanation)];
  return [`**${escapeMarkdown(entity.name)}** — ${facts.map(escapeMarkdown).join(' · ')}`, ...path, ...aliases, count, ...because];
}

function roleText({ title, from, to }: Role): string {
  if (from === undefined && to === undefined) return title;
  return `${title} (${from ?? ''}–${to ?? ''})`;
}

/** "united-states" → "United States": for a country that the article does not name. */
function nameFromId(id: string): string {
  return id.replace(/-/g, ' ').replace(/(^| )\p{Ll}/gu, (start) => start.toUpperCase());
}

/** The other parts of a passage that does not adjoin. */
function partLines(view: ArticleView, { annotation }: ViewMention): readonly string[] {
  if (annotation === undefined) return [];
  const decided = view.mentions.flatMap((mention) => mention.annotation ?? []);
  const others = partsOf(decided, annotation).filter(({ id }) => id !== annotation.id);
  return others.map(({ quote, start }) => `${start < annotation.start ? 'Continues' : 'Goes on'}: “${escapeMarkdown(firstPart(oneLine(quote), QUOTE_LENGTH))}”`);
}

function noteLines(note: string | undefined): readonly string[] {
  return note === undefined || note.trim() === '' ? [] : [`Note: ${escapeMarkdown(note)}`];
}

/** Whether it is a suggestion or a decision, and whose. */
function standing({ status, confidence, annotation, source }: ViewMention): string {
  if (status === 'suggested' && source !== undefined) return `*Suggested by ${escapeMarkdown(source)}, for you to decide*`;
  if (status === 'suggested') return `*Suggested, ${Math.min(99, Math.round(confidence * 100))} % sure*`;
  const by = annotation?.by === undefined ? '' : ` by ${escapeMarkdown(annotation.by)}`;
  const at = annotation?.at === undefined ? '' : ` on ${escapeMarkdown(annotation.at.slice(0, 10))}`;
  return `*Decided${by}${at}*`;
}

/** Inline code; values hold no backtick, but files might. */
function code(text: string): string {
  return `\`${text.replace(/[`\s]+/g, ' ')}\``;
}
