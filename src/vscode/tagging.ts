import * as vscode from 'vscode';
import type { Span } from '../article/span';
import { overlaps } from '../article/span';
import { findOccurrences, type OccurrenceOptions } from '../session/occurrences';
import type { Session, Tag } from '../session/session';
import { registerAnnotationCommand } from './annotationCommand';
import type { ViewMention } from '../view/articleView';
import { allMentionsAt, passagesOf, type Subject } from './commandSubject';
import { tagOf } from './deciding';
import type { Reviewer } from './reviewer';
import type { Tagger } from './tagger';
import { readOccurrenceOptions } from './settings';
import type { TaggingServices } from './taggingServices';

/** Commands that put tags on passages. */
export function registerTagging({ sessions, reporter }: TaggingServices, tagger: Tagger, reviewer: Reviewer): vscode.Disposable {
  type Run = (subject: Subject, passages: readonly Span[], args: readonly unknown[]) => Promise<unknown>;
  const command = (name: string, run: Run, takesQuotes = false): vscode.Disposable =>
    registerAnnotationCommand(name, sessions, reporter, async (subject, args) => {
      const passages = passagesOf(subject, takesQuotes);
      if (passages.length === 0) return vscode.l10n.t('Select some words first, or put the cursor on one');
      let message: string | undefined;
      const tag = async (): Promise<void> => {
        const said = await run(subject, passages, args);
        if (typeof said === 'string') message = said;
      };
      await (reviewer.isCoding ? reviewer.deciding(subject, tag) : tag());
      return message;
    });
  /** In coding mode a passage is one of them: a suggestion of another type on exactly these words is changed. */
  const plain = (name: string, type: PlainType): vscode.Disposable =>
    command(name, ({ session, ...rest }, passages) => tagger.putType({ session, ...rest }, passages, type, reviewer.isCoding ? rivals(session, passages, type) : []));
  return vscode.Disposable.from(
    command('tagSelection', (subject, passages, args) => tagByDialogue(tagger, subject, passages, typeIn(args)), true),
    plain('tagAsActor', 'actor'),
    plain('tagAsIssue', 'issue'),
    plain('tagAsDate', 'date'),
    command('tagAsQuote', (subject, passages) => tagger.putType(subject, passages, 'quote'), true),
    command('tagAgain', async (subject, passages) => {
      if (!(await tagger.putAgain(subject, passages))) return vscode.l10n.t('Nothing was tagged yet that could be done again');
      return undefined;
    }),
    command('tagAllOccurrences', (subject, passages) => tagAllOccurrences(tagger, subject, passages)),
  );
}

type PlainType = 'actor' | 'issue' | 'date';

const PLAIN_TYPES: ReadonlySet<string> = new Set<PlainType>(['actor', 'issue', 'date']);

/** Suggestions that exactly these passages are something else than a type. */
function rivals({ view }: Session, passages: readonly Span[], type: PlainType): readonly ViewMention[] {
  return passages.flatMap((span) =>
    view.mentionsIn(span).filter((mention) => mention.status === 'suggested' && mention.type !== type && PLAIN_TYPES.has(mention.type) && mention.start === span.start && mention.end === span.end));
}

/** A type given in a keybinding's arguments: `{ "type": "frame/conflict" }`. */
function typeIn([first]: readonly unknown[]): string | undefined {
  return typeof first === 'object' && first !== null && 'type' in first && typeof first.type === 'string' ? first.type : undefined;
}

async function tagByDialogue(tagger: Tagger, subject: Subject, passages: readonly Span[], type: string | undefined): Promise<void> {
  if (type !== undefined && type !== 'actor' && type !== 'issue') return tagger.putType(subject, passages, type);
  const choice = await tagger.ask(subject, passages, type);
  if (choice !== undefined) tagger.put(subject.session, passages, choice);
}

/**
 * Tags all places of the same words (whole words, exact case) in the article: as the passage is tagged already, else as is asked. Places
 * that have a tag of that type are left alone.
 */
async function tagAllOccurrences(tagger: Tagger, subject: Subject, passages: readonly Span[]): Promise<string | undefined> {
  const { session, document } = subject;
  const known = knownTag(subject, passages);
  const choice = known === undefined ? await tagger.ask(subject, passages) : { tag: known };
  if (choice === undefined) return undefined;
  const spans = untagged(session, everywhere(session, passages, readOccurrenceOptions(document.uri)), choice.tag.type);
  if (spans.length === 0) return vscode.l10n.t('The same words are tagged everywhere in this article');
  if (known === undefined) tagger.put(session, spans, choice);
  else session.tagEach(spans.map((span) => ({ span, tag: known })));
  return undefined;
}

function everywhere({ article }: Session, passages: readonly Span[], options: OccurrenceOptions): readonly Span[] {
  const words = new Set(passages.map(({ start, end }) => article.text.slice(start, end)));
  const found = [...words].flatMap((wording) => findOccurrences(article.text, wording, options));
  return found.length > 0 ? found : passages;
}

/** The spans on which no decision of a type stands yet. */
function untagged({ shown }: Session, spans: readonly Span[], type: string): readonly Span[] {
  const own = shown.annotations.filter((annotation) => annotation.type === type);
  return spans.filter((span) => !own.some((annotation) => overlaps(annotation, span)));
}

/** What a passage is tagged as: the decision that stands on exactly these words, if it is the only one. */
export function knownTag(subject: Subject, [passage]: readonly Span[]): Tag | undefined {
  const exact = allMentionsAt(subject, ({ status }) => status === 'confirmed').filter(({ start, end }) => start === passage?.start && end === passage.end);
  const [only] = exact;
  if (only === undefined || exact.length > 1) return undefined;
  return tagOf(only);
}
