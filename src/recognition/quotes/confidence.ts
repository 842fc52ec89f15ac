import type { Attribution, FoundQuote } from './findQuotes';

/** How sure it is that a stretch is a quotation, by what leads to it: shares that were right when counted on articles with marked quotations. */
const BY_LEAD: Readonly<Record<FoundQuote['lead'], number>> = {
  quote: 0.97,
  alone: 0.85,
  label: 0.8,
  dash: 0.9,
  that: 0.9,
  before: 0.9,
  clause: 0.85,
  question: 0.75,
  infinitive: 0.7,
  phrase: 0.6,
};

export function confidenceOf(lead: FoundQuote['lead'], attribution: Attribution | undefined): number {
  return attribution === undefined && lead === 'alone' ? 0.6 : BY_LEAD[lead];
}
