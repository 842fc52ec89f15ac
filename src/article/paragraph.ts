import type { Paragraph, Sentence, Token } from './article';
import { splitSentences } from './splitSentences';
import { tokenise } from './tokenise';

/** Makes a paragraph of its text (with trailing line breaks); tokens and sentences are worked out when first asked for. */
export function createParagraph(text: string): Paragraph {
  return new LazyParagraph(text);
}

class LazyParagraph implements Paragraph {
  readonly contentLength: number;
  #tokens: readonly Token[] | undefined;
  #sentences: readonly Sentence[] | undefined;

  constructor(readonly text: string) {
    this.contentLength = text.trimEnd().length;
  }

  get tokens(): readonly Token[] {
    return (this.#tokens ??= tokenise(this.text));
  }

  get sentences(): readonly Sentence[] {
    return (this.#sentences ??= splitSentences(this.tokens, this.text));
  }
}
