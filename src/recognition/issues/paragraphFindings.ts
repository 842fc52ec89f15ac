import type { Paragraph, Token } from '../../article/article';
import type { TaggedSpan, Tagger } from '../tagger/tagger';
import type { Words } from '../words/words';
import { Part } from './backgroundWords';
import { findIssues, type FoundIssue } from './findIssues';
import type { IssueLexicon } from './issueLexicon';
import { isTightHyphen } from './issueTrie';
import { Role, type IssueWord, type IssueWords } from './issueWords';
import { findNounPhrases, type NounPhrase } from './nounPhrases';

/** What finds issues that no list knows. */
export interface IssueModels {
  readonly tagger: Tagger;
  readonly words: IssueWords;
}

/** What a paragraph alone gives. */
export interface ParagraphFindings {
  readonly issues: readonly FoundIssue[];
  /** What may be candidates. */
  readonly phrases: readonly NounPhrase[];
}

/** From this confidence on, the tagger settles how far a span goes. */
const SURE = 0.6;

/** Reads a paragraph; without models there are no phrases. */
export function readParagraph(paragraph: Paragraph, words: Words, lexicon: IssueLexicon, models: IssueModels | undefined): ParagraphFindings {
  const forms = words.of(paragraph);
  const issues = findIssues(paragraph, forms, lexicon);
  if (models === undefined) return { issues, phrases: [] };
  const findings = models.tagger.analyse(paragraph);
  const tagged = models.tagger.tag(findings, findings.evidence);
  const known = models.words.of(forms);
  return { issues: issues.map((issue) => settle(issue, { tagged, issues, words: known, tokens: paragraph.tokens })), phrases: findNounPhrases(paragraph, known, tagged) };
}

/** An issue in the light of the tagger's span around it, unless that holds others too. */
function settle(issue: FoundIssue, reading: Reading): FoundIssue {
  if (issue.isOpen) return issue;
  const { tagged, issues, words } = reading;
  const around = tagged.find((span) => span.confidence >= SURE && span.firstToken <= issue.firstToken && issue.endToken <= span.endToken);
  if (around === undefined || issues.some((other) => other !== issue && other.firstToken < around.endToken && around.firstToken < other.endToken)) return issue;
  return { ...issue, firstToken: widenedStart(issue, around, reading), endToken: widenedEnd(issue, around, words) };
}

/** A paragraph as it was read. */
interface Reading {
  readonly tagged: readonly TaggedSpan[];
  readonly issues: readonly FoundIssue[];
  readonly words: readonly IssueWord[];
  readonly tokens: readonly Token[];
}

/** Where a span begins that goes on to the left through nouns and modifiers, not through "of" or evaluations: "massive | youth | unemployment". */
function widenedStart({ firstToken }: FoundIssue, around: TaggedSpan, { words, tokens }: Reading): number {
  let first = firstToken;
  while (first > around.firstToken && !isBreak(words[first - 1])) first--;
  while (first < firstToken && words[first]?.kind !== 'word') first++;
  return isTightHyphen(tokens, first - 1) ? firstToken : first;
}

/** Where a span ends whose last word is a noun. */
function widenedEnd({ endToken }: FoundIssue, around: TaggedSpan, words: readonly IssueWord[]): number {
  let end = around.endToken;
  while (end > endToken && !isNoun(words[end - 1])) end--;
  return end;
}

function isBreak(word: IssueWord | undefined): boolean {
  return word === undefined || word.kind === 'number' || (word.roles & (Role.Preposition | Role.Evaluation)) !== 0;
}

function isNoun(word: IssueWord | undefined): boolean {
  return word?.kind === 'word' && (word.part === Part.Noun || word.part === Part.NounOrVerb);
}
