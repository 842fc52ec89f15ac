import type { Decisions } from '../annotation/annotation';
import type { DecisionContext } from '../annotation/decide';
import type { DecisionChange } from '../annotation/decisionChange';
import type { Article } from '../article/article';
import type { FileErrorReason, FileUri } from '../files/fileSystem';

/** An article as a change finds it, open in an editor or closed. */
export interface ChangeableArticle {
  readonly uri: FileUri;
  /** Of an open article as the editor holds it, else as on disk with LF line ends. */
  readonly article: Article;
  readonly decisions: Decisions;
  /** For the functions of `decide`: this article's text, coder, time and ids. */
  readonly context: DecisionContext;
}

/** A text file that changes as a whole in a step; undefined: there is no such file. */
export interface FileReplacement {
  readonly uri: FileUri;
  readonly before: string | undefined;
  readonly after: string | undefined;
}

/** A change of many articles that is one step. */
export interface ChangeRequest {
  /** What is done, in words for undo: "Rename “tariff” to “tariffs”". */
  readonly label: string;
  readonly articles: readonly FileUri[];
  /** What changes in an article: pure, and called again where an article changed meanwhile. Undefined or empty for nothing. */
  readonly change: (article: ChangeableArticle) => DecisionChange | undefined;
  /** Files that belong to the step, a codebook say. When one cannot be replaced, nothing is done. */
  readonly files?: readonly FileReplacement[];
}

/** Why an article or file was left as it is. */
export type FailureReason =
  | FileErrorReason
  /** The article is not UTF-8. */
  | 'encoding'
  /** The sidecar has errors, conflicts or a newer version. */
  | 'not-understood'
  /** It is no longer as the step left it: taking the step back would undo someone else's work. */
  | 'changed-meanwhile'
  | 'failed';

export interface ChangeFailure {
  readonly uri: FileUri;
  readonly reason: FailureReason;
  readonly message: string;
}

/** What became of a step, or of taking one back. */
export interface ChangeOutcome {
  readonly label: string;
  readonly changed: readonly FileUri[];
  /** Articles in which nothing had to be changed. */
  readonly unchanged: number;
  readonly failed: readonly ChangeFailure[];
  /** True when it was cancelled: what had been done was taken back, but for what `failed` names. */
  readonly cancelled: boolean;
}

/** What a request would do. */
export interface ChangePreview {
  readonly articles: readonly (ChangeableArticle & { readonly change: DecisionChange })[];
  readonly failed: readonly ChangeFailure[];
  readonly cancelled: boolean;
}

/** How long work is followed and stopped. */
export interface ChangeControl {
  /** Told before each article. */
  readonly progress?: (done: number, total: number, uri: FileUri) => void;
  readonly isCancelled?: () => boolean;
}

/** A failure with its reason. */
export class ChangeError extends Error {
  constructor(
    readonly reason: FailureReason,
    message: string,
  ) {
    super(message);
    this.name = 'ChangeError';
  }
}
