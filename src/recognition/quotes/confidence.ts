import type { FoundQuote } from './paragraphQuotes';

/** How sure it is that a stretch is a quotation, by what leads to it: about the share that was right on articles with marked quotations (docs/evaluation/quotes.md). */
const BY_LEAD: Readonly<Record<FoundQuote['lead'], number>> = {
  quote: 0.96,
  alone: 0.9,
  label: 0.8,
  that: 0.85,
  before: 0.85,
  clause: 0.8,
  question: 0.7,
  infinitive: 0.6,
  phrase: 0.55,
};

/** @param isAttributed Whether someone is named who says it. */
export function confidenceOf(lead: FoundQuote['lead'], isAttributed: boolean): number {
  return lead === 'alone' && !isAttributed ? 0.6 : BY_LEAD[lead];
}
