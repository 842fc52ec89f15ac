import { meaningOf } from '../labels';
import { ImportError, type ImportedAnnotation, type ImportedArticle, type ImportFile, type ImportFormat } from './importFormat';
import { readText } from './readText';

/** Tokens with their labels in the last column, IOB1, IOB2 or IOBES; the text is found by its tokens, white space aside. */
export const conllImport: ImportFormat = {
  id: 'conll',
  label: 'CoNLL',
  extensions: ['.conll', '.iob', '.iob2', '.bio', '.txt'],
  read: (files) => files.flatMap(readFile),
};

function readFile(file: ImportFile): readonly ImportedArticle[] {
  const articles: Builder[] = [];
  readText(file).split('\n').forEach((line, index) => {
    const columns = line.trim().split(/\s+/);
    const [token = '', label = ''] = [columns[0], columns.at(-1)];
    if (token === '-DOCSTART-') articles.push(new Builder());
    else if (line.trim() === '') articles.at(-1)?.endSentence();
    else if (columns.length < 2) throw new ImportError(file.path, 'A line should have a token and its label, parted by a space.', index + 1);
    else {
      if (articles.length === 0) articles.push(new Builder());
      if (!articles.at(-1)?.add(token, label, index + 1)) throw new ImportError(file.path, `“${label}” is no label: O, or B-, I-, E- or S- and a name.`, index + 1);
    }
  });
  return articles.filter(({ isEmpty }) => !isEmpty).map((builder) => builder.article);
}

type Draft = { -readonly [key in keyof ImportedAnnotation]: ImportedAnnotation[key] } & { end: number };

/** An article as its tokens come. */
class Builder {
  #text = '';
  #length = 0;
  #separator = '';
  readonly #annotations: Draft[] = [];
  /** The passage that a token may continue, with its label. */
  #open: { readonly label: string; readonly annotation: Draft } | undefined;

  get isEmpty(): boolean {
    return this.#text === '';
  }

  get article(): ImportedArticle {
    return { text: this.#text, annotations: this.#annotations, suggestions: 0 };
  }

  endSentence(): void {
    if (this.#text !== '') this.#separator = '\n';
    this.#open = undefined;
  }

  /** @returns False for what is no label. */
  add(token: string, tag: string, line: number): boolean {
    const [, prefix = '', label = ''] = /^(?:O|([BIESLU])-(.+))$/.exec(tag) ?? [undefined, undefined, undefined];
    if (tag !== 'O' && label === '') return false;
    this.#length += this.#separator.length;
    const start = this.#length;
    this.#length += Array.from(token).length;
    this.#text += this.#separator + token;
    this.#separator = ' ';
    if (tag === 'O') this.#open = undefined;
    else this.#mark(prefix, label, start, line);
    return true;
  }

  #mark(prefix: string, label: string, start: number, line: number): void {
    const goesOn = this.#open?.label === label && (prefix === 'I' || prefix === 'E' || prefix === 'L');
    if (goesOn && this.#open !== undefined) this.#open.annotation.end = this.#length;
    else {
      const annotation = { ...meaningOf(label), start, end: this.#length, line };
      this.#annotations.push(annotation);
      this.#open = { label, annotation };
    }
    if (prefix === 'E' || prefix === 'L' || prefix === 'S' || prefix === 'U') this.#open = undefined;
  }
}
