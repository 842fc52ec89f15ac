import type { Annotation, ArticleFields, Decisions, EntityRecord } from '../annotation/annotation';
import type { DecisionContext } from '../annotation/decide';
import type { DecisionChange } from '../annotation/decisionChange';
import type { Article, TextChange } from '../article/article';
import type { Span } from '../article/span';
import type { Recognition } from '../recognition/recognition';
import type { ArticleView, ViewMention } from '../view/articleView';
import type { Proposal } from './proposals';

/** What a passage is tagged as. */
export interface Tag {
  readonly type: string;
  readonly entity?: string;
  readonly value?: string;
  readonly mod?: string;
  readonly endValue?: string;
  /** Quotes: entity id of the speaker, or the words for one that is no entity; the words that report it. */
  readonly speaker?: string;
  readonly speakerText?: string;
  readonly cue?: string;
  /** Id of the annotation whose passage this one continues. */
  readonly continues?: string;
  readonly note?: string;
}

/** What to say anew of a tag; a key given as undefined is taken away. */
export type TagChange = { readonly [key in keyof Tag]?: Tag[key] | undefined };

/** A passage and what it is tagged as. */
export interface Tagging {
  readonly span: Span;
  readonly tag: Tag;
  /** For an entity that is not in the article yet. */
  readonly entity?: EntityRecord;
}

/** A mention and the passage that it is to be on. */
export interface Move {
  readonly mention: ViewMention;
  readonly span: Span;
}

/** Why a session changed. `analysing`: a slice of a large article was recognised. */
export type SessionChange = 'text' | 'recognition' | 'decisions' | 'analysing';

export interface Disposable {
  dispose(): void;
}

/** Something that can be listened to; disposing ends the listening. */
export type Event<T> = (listener: (value: T) => void) => Disposable;

/**
 * One open article: its text, what was recognised, what was decided, and the history of decisions.
 * The one place of state; everything else reads it and listens to it.
 */
export interface Session extends Disposable {
  readonly article: Article;
  /** All of them, whoever decided: what is saved. */
  readonly decisions: Decisions;
  /** Those that are shown: all, or some coders', or one's own when working blind. The view is made of these. */
  readonly shown: Decisions;
  readonly view: ArticleView;
  /** False while a large article is still being recognised in slices. */
  readonly settled: boolean;
  readonly onDidChange: Event<SessionChange>;
  /** For the functions of `decide`: this article's text, the coder, the time and new ids. */
  readonly context: DecisionContext;

  /** Applies the editor's changes (offsets in the text before all of them): annotations, dismissals and undo history move along. */
  edit(changes: readonly TextChange[]): void;
  /** Replaces the whole text (reloaded from disk): decisions are re-anchored by diff. */
  replaceText(text: string): void;
  /** Takes decisions from the sidecar or from the window's history: no step of its own. */
  load(decisions: Decisions): void;

  /** Takes a suggestion of another program, kept for as long as the article is open: a person decides it like any other. */
  suggest(proposal: Proposal): void;
  /** What was recognised in this article together with what other programs suggest. */
  withProposals(recognition: Recognition): Recognition;
  tag(spans: readonly Span[], tag: Tag, entity?: EntityRecord): void;
  /**
   * Tags passages, each in its own way, in one step. What is tagged there already with the same type is changed instead of tagged twice; codes
   * may be put on top of each other.
   * @param instead Suggestions that the tags take the place of: dismissed in the same step.
   */
  tagEach(taggings: readonly Tagging[], instead?: readonly ViewMention[]): void;
  confirm(mentions: readonly ViewMention[]): void;
  dismiss(mentions: readonly ViewMention[]): void;
  untag(annotations: readonly Annotation[]): void;
  /**
   * Says anew what mentions are, in one step: tags with all parts of the passages that they are part of, and suggestions, which become tags;
   * suggestions of another type than is said are dismissed along with it.
   * @param tag With a type all is said anew; without one only the keys given.
   */
  amend(mentions: readonly ViewMention[], tag: TagChange, entity?: EntityRecord): void;
  /** Gives tags other passages, in one step: each stays the same annotation. A suggestion becomes a tag there. */
  reshape(moves: readonly Move[]): void;
  setNote(annotation: Annotation, note: string): void;
  /** Puts an annotation that lost its place at one that a person chose. */
  reattach(annotation: Annotation, span: Span): void;
  /** Takes the words that stand where annotations of state `changed` are for theirs; others are left alone. */
  acceptChanged(annotations: readonly Annotation[]): void;
  setArticle(record: ArticleFields): void;

  /** Makes a change as one step of the window's history. @param label What is done, in words for undo. */
  perform(label: string, change: DecisionChange): void;
  /** Words for the last step that was made here, e.g. "Tag “rare earths” as issue"; undefined when there was none. Undo is the window's: `ArticleChanges`. */
  readonly lastStep: string | undefined;
}
