import type { MarkedDocument } from './markedDocument';

const SMALL = /^(?:a|an|the|and|or|but|of|to|in|on|at|by|for|from|with|as|is|its)$/;

/** The first sentence as a headline: "Talks Resume in Geneva", or all in capitals. Undefined where it is too long or short for one. */
export function asHeadline({ id, text, spans }: MarkedDocument, inCapitals: boolean): MarkedDocument | undefined {
  const end = /[.?!\n](?=\s|$)/.exec(text)?.index ?? 0;
  const sentence = text.slice(0, end);
  const headline = inCapitals ? sentence.toUpperCase() : sentence.replace(/\p{L}[\p{L}’']*/gu, capitalised);
  if (end < 30 || end > 160 || headline.length !== end) return undefined;
  return { id: `${id}-headline`, text: headline, spans: spans.filter((span) => span.end <= end) };
}

function capitalised(word: string): string {
  return SMALL.test(word) ? word : word.charAt(0).toUpperCase() + word.slice(1);
}
