import type { Annotation, ArticleRecord, Decisions, EntityRecord } from '../annotation/annotation';
import { NO_DECISIONS } from '../annotation/annotation';
import * as decide from '../annotation/decide';
import { applyChange, type DecisionChange } from '../annotation/decisionChange';
import { followText } from '../annotation/followText';
import { DecisionHistory } from '../annotation/history';
import { diffTexts } from '../annotation/textDiff';
import type { Article, TextChange } from '../article/article';
import { editArticle } from '../article/editArticle';
import { parseArticle } from '../article/parseArticle';
import type { Span } from '../article/span';
import type { Recogniser, Recognition } from '../recognition/recognition';
import type { ArticleView, ViewMention } from '../view/articleView';
import { buildView } from '../view/mergeView';
import { analyseInSlices } from './analysis';
import { Emitter } from './emitter';
import { entityRecord } from './entityRecord';
import { stepLabel } from './stepLabel';
import type { Disposable, Session, SessionChange, Tag } from './session';

/** What a session needs of the world. */
export interface SessionServices {
  readonly recogniser: Recogniser;
  /** ISO 8601 instant, seconds, UTC. */
  readonly now: () => string;
  readonly newId: () => string;
  /** Name that decisions are signed with. */
  readonly coder: () => string | undefined;
  /** Runs a task soon, letting other work go first; disposing takes it back. */
  readonly schedule: (task: () => void) => Disposable;
  readonly onError: (error: unknown) => void;
}

const NOTHING_RECOGNISED: Pick<Recognition, 'mentionsOf' | 'entities'> = { mentionsOf: () => [], entities: [] };

/** An open article. Recognition runs when the view is first read after a change; a large text is prepared in slices before. */
export class ArticleSession implements Session {
  #article: Article;
  #decisions: Decisions = NO_DECISIONS;
  #recognition: Recognition | undefined;
  #view: ArticleView | undefined;
  #settled = false;
  readonly #history = new DecisionHistory();
  readonly #changes: Emitter<SessionChange>;
  #analysis: Disposable | undefined;

  constructor(
    text: string,
    fileName: string,
    private readonly services: SessionServices,
  ) {
    this.#article = parseArticle(text, { fileName });
    this.#changes = new Emitter(services.onError);
    this.#analyse();
  }

  get onDidChange(): Session['onDidChange'] {
    return this.#changes.event;
  }

  get article(): Article {
    return this.#article;
  }

  get decisions(): Decisions {
    return this.#decisions;
  }

  get settled(): boolean {
    return this.#settled;
  }

  get view(): ArticleView {
    return (this.#view ??= buildView(this.#article, this.#recognise(), this.#decisions));
  }

  #recognise(): Recognition {
    if (!this.#settled) return { article: this.#article, ...NOTHING_RECOGNISED };
    if (this.#recognition?.article === this.#article) return this.#recognition;
    const date = this.#decisions.article.date ?? this.#article.metadata.date?.value;
    const context = date === undefined ? {} : { articleDate: date };
    return (this.#recognition = this.services.recogniser.recognise(this.#article, context, this.#recognition));
  }

  #analyse(): void {
    this.#analysis = analyseInSlices(this.#article, this.services, (finished) => {
      this.#settled = finished;
      this.#view = undefined;
      this.#changes.fire(finished ? 'recognition' : 'analysing');
    });
  }

  edit(changes: readonly TextChange[]): void {
    if (changes.length === 0) return;
    this.#article = editArticle(this.#article, changes);
    this.#decisions = followText(this.#decisions, changes);
    this.#history.edit(changes);
    this.#view = undefined;
    if (!this.#settled) {
      this.#analysis?.dispose();
      this.#analyse();
    }
    this.#changes.fire('text');
  }

  replaceText(text: string): void {
    this.edit(diffTexts(this.#article.text, text));
  }

  load(decisions: Decisions): void {
    this.#setDecisions(decisions);
  }

  #setDecisions(decisions: Decisions): void {
    if (decisions.article.date !== this.#decisions.article.date) this.#recognition = undefined;
    this.#decisions = decisions;
    this.#view = undefined;
    this.#changes.fire('decisions');
  }

  #step(label: string, change: DecisionChange): void {
    const isEmpty = Object.values(change as Record<string, unknown>).every((part) => Array.isArray(part) && part.length === 0);
    if (isEmpty) return;
    this.#history.record(label, change);
    this.#setDecisions(applyChange(this.#decisions, change));
  }

  #context(): decide.DecisionContext {
    const coder = this.services.coder();
    return { text: this.#article.text, now: this.services.now(), newId: this.services.newId, ...(coder === undefined ? {} : { coder }) };
  }

  tag(spans: readonly Span[], tag: Tag, entity?: EntityRecord): void {
    const known = entity ?? (tag.entity === undefined ? undefined : entityRecord(this.view.entity(tag.entity)));
    this.#step(stepLabel('Tag', spans, this.#article, ` as ${tag.type}`), decide.tag(this.#decisions, spans, tag, this.#context(), known));
  }

  confirm(mentions: readonly ViewMention[]): void {
    const suggestions = mentions.filter(({ status }) => status === 'suggested');
    const entities = suggestions.flatMap(({ entity }) => (entity === undefined ? [] : (entityRecord(this.view.entity(entity)) ?? [])));
    const unique = [...new Map(entities.map((entity) => [entity.id, entity])).values()];
    const change = decide.confirm(this.#decisions, suggestions.map(asSuggestion), this.#context(), unique);
    this.#step(stepLabel('Confirm', suggestions, this.#article), change);
  }

  dismiss(mentions: readonly ViewMention[]): void {
    const suggestions = mentions.filter(({ status }) => status === 'suggested');
    this.#step(stepLabel('Dismiss', suggestions, this.#article), decide.dismiss(suggestions.map(asSuggestion), this.#context()));
  }

  untag(annotations: readonly Annotation[]): void {
    this.#step(stepLabel('Remove tag from', annotations, this.#article), decide.untag(annotations));
  }

  retag(annotations: readonly Annotation[], tag: Partial<Tag>, entity?: EntityRecord): void {
    const change = decide.retag(this.#decisions, annotations, tag, this.#context(), entity);
    this.#step(stepLabel('Retag', annotations, this.#article), change);
  }

  setNote(annotation: Annotation, note: string): void {
    this.#step(stepLabel('Note on', [annotation], this.#article), decide.setNote(annotation, note));
  }

  setArticle(record: Partial<ArticleRecord>): void {
    this.#step('Change what is known of the article', decide.setArticle(this.#decisions, record));
  }

  get undoLabel(): string | undefined {
    return this.#history.undoLabel;
  }

  get redoLabel(): string | undefined {
    return this.#history.redoLabel;
  }

  undo(): void {
    if (this.#history.undoLabel !== undefined) this.#setDecisions(this.#history.undo(this.#decisions));
  }

  redo(): void {
    if (this.#history.redoLabel !== undefined) this.#setDecisions(this.#history.redo(this.#decisions));
  }

  dispose(): void {
    this.#analysis?.dispose();
    this.#changes.dispose();
  }
}

function asSuggestion({ start, end, type, entity, value, mod, endValue }: ViewMention): decide.Suggestion {
  return {
    start,
    end,
    type,
    ...(entity === undefined ? {} : { entity }),
    ...(value === undefined ? {} : { value }),
    ...(mod === undefined ? {} : { mod }),
    ...(endValue === undefined ? {} : { endValue }),
  };
}
