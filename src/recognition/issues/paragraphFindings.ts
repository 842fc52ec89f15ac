import type { Paragraph } from '../../article/article';
import type { TaggedSpan, Tagger } from '../tagger/tagger';
import type { Words } from '../words/words';
import { findIssues, type FoundIssue } from './findIssues';
import type { IssueLexicon } from './issueLexicon';
import type { IssueWords } from './issueWords';
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
  return { issues: issues.map((issue) => settle(issue, tagged, issues)), phrases: findNounPhrases(paragraph, models.words.of(forms), tagged) };
}

/** An issue in the light of the tagger's span around it, unless that holds others too. */
function settle(issue: FoundIssue, tagged: readonly TaggedSpan[], issues: readonly FoundIssue[]): FoundIssue {
  const around = tagged.find((span) => span.confidence >= SURE && span.firstToken <= issue.firstToken && issue.endToken <= span.endToken);
  if (around === undefined || issue.isOpen) return issue;
  const isShared = issues.some((other) => other !== issue && other.firstToken < around.endToken && around.firstToken < other.endToken);
  const { firstToken, endToken } = isShared ? issue : around;
  return { ...issue, firstToken, endToken };
}
