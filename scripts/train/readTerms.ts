import nlp from 'compromise';

/** A word with what it is in its sentence. */
export interface Term {
  /** Without punctuation around it. */
  readonly text: string;
  readonly part: 'noun' | 'adjective' | 'verb' | 'participle' | 'determiner' | 'other';
}

interface TaggedTerm {
  readonly text: string;
  readonly tags: readonly string[];
}

/** The words of a text by sentences, as the tagger of compromise (npm, MIT) reads them. */
export function readTerms(text: string): readonly (readonly Term[])[] {
  const sentences = nlp(text).json({ terms: { tags: true } }) as readonly { readonly terms: readonly TaggedTerm[] }[];
  return sentences.map(({ terms }) => terms.map(({ text: word, tags }) => ({ text: word, part: partOf(new Set(tags)) })));
}

function partOf(tags: ReadonlySet<string>): Term['part'] {
  if (tags.has('Determiner') || tags.has('Possessive')) return 'determiner';
  if (tags.has('Pronoun')) return 'other';
  if (tags.has('Noun')) return 'noun';
  if (tags.has('Adjective')) return 'adjective';
  if (tags.has('Gerund') || tags.has('PastTense') || tags.has('Participle')) return 'participle';
  return tags.has('Verb') ? 'verb' : 'other';
}
