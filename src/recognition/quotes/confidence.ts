import type { FoundQuote } from './paragraphQuotes';

type Shares = Readonly<Record<FoundQuote['lead'], number>>;

/** How sure it is that a stretch is a quotation, by what leads to it: about the share that was right on articles with marked quotations (docs/evaluation/quotes.md). */
const SPEECH: Shares = { quote: 0.96, alone: 0.9, label: 0.8, that: 0.9, before: 0.85, clause: 0.9, question: 0.67, infinitive: 0.66, phrase: 0.7 };

/** The same of reported thought, which attitudes and deeds are easily taken for. */
const THOUGHT: Shares = { ...SPEECH, that: 0.8, before: 0.7, clause: 0.75, question: 0.65, infinitive: 0.57, phrase: 0.58 };

/** @param isAttributed Whether someone is named who says it. */
export function confidenceOf({ lead, kind }: Pick<FoundQuote, 'lead' | 'kind'>, isAttributed: boolean): number {
  if (lead === 'alone' && !isAttributed) return 0.6;
  return (kind === 'thought' ? THOUGHT : SPEECH)[lead];
}
