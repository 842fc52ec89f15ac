import type { Article, Paragraph, ParagraphRole } from './article';
import type { ArticleMetadata } from './metadata';
import { readMetadata } from './readMetadata';

/** An article made of paragraphs; what can be derived is derived when first asked for. */
export class ParsedArticle implements Article {
  readonly starts: readonly number[];
  readonly length: number;
  #text: string | undefined;
  #parts: { readonly roles: readonly ParagraphRole[]; readonly metadata: ArticleMetadata } | undefined;

  /** @param hasFrontMatter Whether the first paragraph is closed YAML front matter. */
  constructor(
    readonly paragraphs: readonly Paragraph[],
    readonly hasFrontMatter: boolean,
    readonly fileName: string | undefined,
  ) {
    let offset = 0;
    this.starts = paragraphs.map((paragraph) => {
      const start = offset;
      offset += paragraph.text.length;
      return start;
    });
    this.length = offset;
  }

  get text(): string {
    return (this.#text ??= this.paragraphs.map((paragraph) => paragraph.text).join(''));
  }

  get roles(): readonly ParagraphRole[] {
    return this.#read().roles;
  }

  get metadata(): ArticleMetadata {
    return this.#read().metadata;
  }

  #read(): { readonly roles: readonly ParagraphRole[]; readonly metadata: ArticleMetadata } {
    return (this.#parts ??= readMetadata(this));
  }
}
