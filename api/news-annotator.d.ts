import type { Uri } from 'vscode';

/**
 * What News Annotator offers to other extensions:
 *
 *     const extension = vscode.extensions.getExtension<NewsAnnotatorApi>('news-annotator.news-annotator');
 *     const api = await extension?.activate();
 *
 * Offsets are Unicode code points of the text without BOM and with LF line ends; ends are exclusive.
 */
export interface NewsAnnotatorApi {
  /** Of this interface: only additions keep it. */
  readonly version: 1;

  /**
   * Recognises actors, dates, issues and quotations in a text that need not be a file.
   * @param options.date The article's day, YYYY-MM-DD, where the text does not tell it.
   */
  recognise(text: string, options?: { readonly fileName?: string; readonly date?: string }): Promise<ApiArticle>;

  /**
   * What was decided about an article, open or closed, and with `suggestions` also what is only suggested, marked so.
   * Undefined when there is no such file.
   */
  article(uri: Uri, options?: { readonly suggestions?: boolean }): Promise<ApiArticle | undefined>;

  /**
   * Exports articles as the command "News: Export Annotations…" does.
   * @param format An id as on the command line: csv, json, w3c, brat, …
   * @returns The files by their paths. Rejects when there is no such format.
   */
  export(format: string, articles: readonly Uri[], options?: { readonly suggestions?: boolean }): Promise<ReadonlyMap<string, Uint8Array>>;

  /**
   * Suggests something about an article, for a person to confirm or dismiss. The article is opened; the suggestion is kept while it is open and is
   * written nowhere before it is confirmed. Rejects, with the reason, what cannot be placed for certain or was decided already.
   * @param by Who suggests it, in words for the person: "the Harbour Desk extension".
   */
  suggest(uri: Uri, suggestion: ApiSuggestion, by: string): Promise<void>;
}

/** Something to suggest about an article. */
export interface ApiSuggestion {
  /** The words, exactly as they stand in the article, within one paragraph. */
  readonly quote: string;
  /** What stands right before and after them, or where they begin: for words that stand several times. */
  readonly before?: string;
  readonly after?: string;
  readonly start?: number;
  readonly type: 'actor' | 'date' | 'issue';
  /** Actors and issues: whom or what the words name; the words themselves without it. */
  readonly name?: string;
  /** For actors that the article does not know yet. */
  readonly kind?: 'person' | 'organisation' | 'country' | 'group' | 'place';
  /** Dates: a TIMEX3 value. */
  readonly value?: string;
  /** Why, in a few words, for the person who decides. */
  readonly reason?: string;
}

/** An article with what is known of it. */
export interface ApiArticle {
  readonly file: string;
  readonly article: { readonly title?: string; readonly date?: string; readonly source?: string; readonly byline?: readonly string[]; readonly url?: string; readonly note?: string };
  readonly mentions: readonly ApiMention[];
  readonly entities: readonly ApiEntity[];
}

/** An annotation, or a suggestion of one. */
export interface ApiMention {
  /** Of a decision; suggestions have none. */
  readonly id?: string;
  /** `actor`, `date`, `issue`, `quote`, or the id of a code in the codebook. */
  readonly type: string;
  readonly kind?: string;
  readonly start: number;
  readonly end: number;
  readonly quote: string;
  /** Up to 32 code points of context on each side. */
  readonly before: string;
  readonly after: string;
  /** Id of the actor or issue. */
  readonly entity?: string;
  /** Dates: TIMEX3 value, modifier, and end of a range. */
  readonly value?: string;
  readonly mod?: string;
  readonly endValue?: string;
  /** Quotations: id of the speaker, or the words for one that is no entity; the words that report it. */
  readonly speaker?: string;
  readonly speakerText?: string;
  readonly cue?: string;
  /** Id of the annotation whose passage this one continues. */
  readonly continues?: string;
  readonly note?: string;
  readonly by?: string;
  readonly at?: string;
  /** Suggestions that were not recognised but made by another program: which, in words (“an assistant”). */
  readonly suggestedBy?: string;
  readonly status: 'confirmed' | 'suggested';
  /** 0 to 1; 1 for decisions. */
  readonly confidence: number;
}

/** An actor or issue. */
export interface ApiEntity {
  readonly id: string;
  readonly type: 'actor' | 'issue';
  readonly kind: string;
  readonly name: string;
  readonly aliases: readonly string[];
  /** Titles and offices, with the ISO days they were held where known. */
  readonly roles: readonly { readonly title: string; readonly from?: string; readonly to?: string }[];
  /** Id of the country of a person or organisation. */
  readonly country?: string;
  readonly wikidata?: string;
  /** Issues: names of those above it, from the top. */
  readonly path?: readonly string[];
  /** Issues: IPTC Media Topic, topic of the Comparative Agendas Project, and how central the issue is to the article (0 to 1). */
  readonly iptc?: string;
  readonly cap?: number;
  readonly salience?: number;
  readonly note?: string;
  readonly mentions: number;
}
