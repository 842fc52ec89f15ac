import { NO_DECISIONS, type Annotation, type ArticleFields, type Decisions, type EntityRecord } from '../annotation/annotation';
import { articleDate } from '../annotation/articleDates';
import * as decide from '../annotation/decide';
import { applyChange, isEmptyChange, type DecisionChange } from '../annotation/decisionChange';
import { followText } from '../annotation/followText';
import { randomId } from '../annotation/randomId';
import type { Article, TextChange } from '../article/article';
import { editArticle } from '../article/editArticle';
import { parseArticle } from '../article/parseArticle';
import type { Span } from '../article/span';
import type { Recogniser, Recognition } from '../recognition/recognition';
import type { ArticleView, ViewMention } from '../view/articleView';
import { shownDecisions } from '../view/coderFilter';
import { buildView } from '../view/mergeView';
import { Analysis } from './analysis';
import { CarriedRecognition } from './carriedRecognition';
import { editSteps } from './diffTexts';
import { Emitter } from './emitter';
import { entityRecord } from './entityRecord';
import { followReplacement } from './followReplacement';
import { nothingRecognised } from './noRecogniser';
import { Proposals, type Proposal } from './proposals';
import { withWordsTakenOut } from './wordsTakenOut';
import type { Move, Session, SessionChange, Tag, TagChange, Tagging } from './session';
import { suggestionOf } from './suggestionOf';
import type { SessionServices } from './sessionServices';
import { shortQuote, typeOf, type DecisionStep } from './stepWords';
import { amend, moveTags, tagPassages, type Deciding } from './taggingChanges';

/** Quiet after typing before the article is recognised anew. Milliseconds. */
const PAUSE = 120;

/** Replacements at least this long on both sides are compared word by word: a file that was reloaded or reformatted. UTF-16 code units. */
const LONG_REPLACEMENT = 16;

/** The one place of state of an open article. */
export class ArticleSession implements Session {
  readonly #services: SessionServices;
  readonly #fileName: string | undefined;
  readonly #changed: Emitter<SessionChange>;
  readonly #analysis: Analysis;
  readonly onDidChange: Session['onDidChange'];
  #article: Article;
  #decisions: Decisions = NO_DECISIONS;
  #recogniser: Recogniser | undefined;
  #recognition: Recognition;
  /** What the recogniser itself returned last, for it to build on. */
  #recognised: Recognition | undefined;
  readonly #proposals = new Proposals();
  #view: ArticleView | undefined;
  #shown: Decisions | undefined;
  #settled = false;
  #lastStep: string | undefined;

  /** @param fileName Without folders: it may tell the article's date. */
  constructor(text: string, fileName: string | undefined, services: SessionServices) {
    this.#services = services;
    this.#fileName = fileName;
    this.#changed = new Emitter(services.onError);
    this.onDidChange = this.#changed.event;
    this.#article = this.#parse(text);
    this.#recognition = nothingRecognised(this.#article);
    this.#analysis = new Analysis(services.scheduler, {
      progressed: () => {
        this.#settled = false;
        this.#changed.fire('analysing');
      },
      prepared: () => { this.#recognise(); },
    });
  }

  get article(): Article {
    return this.#article;
  }

  get decisions(): Decisions {
    return this.#decisions;
  }

  get shown(): Decisions {
    return (this.#shown ??= shownDecisions(this.#decisions, this.#services.filter()));
  }

  get view(): ArticleView {
    return (this.#view ??= buildView(this.#article, this.withProposals(this.#recognition), this.shown));
  }

  get context(): decide.DecisionContext {
    const coder = this.#services.coder();
    return { text: this.#article.text, now: this.#services.now(), newId: () => this.#newId(), ...(coder === undefined ? {} : { coder }) };
  }

  get settled(): boolean {
    return this.#settled;
  }

  get lastStep(): string | undefined {
    return this.#lastStep;
  }

  /** Recognises with this from now on; before the first call nothing is recognised. */
  setRecogniser(recogniser: Recogniser): void {
    if (recogniser === this.#recogniser) return;
    this.#recogniser = recogniser;
    this.#recognised = undefined;
    this.#analysis.start(recogniser, this.#article, 0);
  }

  /** What is shown is another: other coders' decisions, or suggestions. */
  showAnew(): void {
    this.#forgetView();
    this.#changed.fire('recognition');
  }

  edit(changes: readonly TextChange[]): void {
    if (changes.length === 0) return;
    const [only] = changes;
    const isReplacement = changes.length === 1 && only !== undefined && only.removed >= LONG_REPLACEMENT && only.inserted.length >= LONG_REPLACEMENT;
    const before = this.#article;
    this.#article = editArticle(before, changes);
    if (isReplacement) this.#followReplacement(before, this.#article);
    else this.#follow(before, this.#article, changes);
    this.#textChanged();
  }

  replaceText(text: string): void {
    const before = this.#article;
    if (text === before.text) return;
    this.#article = this.#parse(text, before);
    this.#followReplacement(before, this.#article);
    this.#textChanged();
  }

  load(decisions: Decisions): void {
    this.#setDecisions(decisions);
  }

  suggest(proposal: Proposal): void {
    this.#proposals.add(proposal);
    this.showAnew();
  }

  withProposals(recognition: Recognition): Recognition {
    return this.#proposals.over(recognition);
  }

  tag(spans: readonly Span[], tag: Tag, entity?: EntityRecord): void {
    this.tagEach(spans.map((span) => ({ span, tag, ...(entity === undefined ? {} : { entity }) })));
  }

  tagEach(taggings: readonly Tagging[], instead: readonly ViewMention[] = []): void {
    this.#apply({ kind: 'tag', type: taggings[0]?.tag.type ?? '', ...this.#quoteOf(taggings.map(({ span }) => span)) }, tagPassages(this.#deciding, taggings, instead));
  }

  confirm(mentions: readonly ViewMention[]): void {
    const suggested = mentions.filter(({ status }) => status === 'suggested');
    const entities = new Set(suggested.flatMap(({ entity, speaker }) => entity ?? speaker ?? []));
    const records = [...entities].flatMap((id) => entityRecord(this.view.entity(id)) ?? []);
    const change = decide.confirm(this.#known, suggested.map(suggestionOf), this.context, records);
    this.#apply({ kind: 'confirm', type: typeOf(suggested), ...this.#quoteOf(suggested) }, change);
  }

  dismiss(mentions: readonly ViewMention[]): void {
    const suggested = mentions.filter(({ status }) => status === 'suggested');
    const change = decide.dismiss(this.#known, suggested.map(suggestionOf), this.context);
    this.#apply({ kind: 'dismiss', type: typeOf(suggested), ...this.#quoteOf(suggested) }, change);
  }

  untag(annotations: readonly Annotation[]): void {
    this.#apply({ kind: 'untag', type: typeOf(annotations), ...this.#quoteOf(annotations) }, decide.untag(this.#decisions, annotations));
  }

  amend(mentions: readonly ViewMention[], tag: TagChange, entity?: EntityRecord): void {
    this.#apply({ kind: 'retag', type: tag.type ?? typeOf(mentions), ...this.#quoteOf(mentions) }, amend(this.#deciding, mentions, tag, entity));
  }

  reshape(moves: readonly Move[]): void {
    this.#apply({ kind: 'reshape', type: typeOf(moves.map(({ mention }) => mention)), ...this.#quoteOf(moves.map(({ span }) => span)) }, moveTags(this.#deciding, moves));
  }

  setNote(annotation: Annotation, note: string): void {
    this.#apply({ kind: 'note', type: annotation.type, ...this.#quoteOf([annotation]) }, decide.setNote(annotation, note));
  }

  reattach(annotation: Annotation, span: Span): void {
    this.#apply({ kind: 'reattach', type: annotation.type, ...this.#quoteOf([span]) }, decide.reattach(annotation, span, this.context));
  }

  acceptChanged(annotations: readonly Annotation[]): void {
    const changed = annotations.filter(({ anchor, start, end }) => anchor === 'changed' && end > start);
    const context = this.context;
    const changes = changed.flatMap((annotation) => decide.reattach(annotation, annotation, context).annotations ?? []);
    this.#apply({ kind: 'acceptChanged', type: typeOf(changed), ...this.#quoteOf(changed) }, { annotations: changes });
  }

  setArticle(record: ArticleFields): void {
    this.#apply({ kind: 'article', type: 'article', quote: '', count: 1 }, decide.setArticle(this.#decisions, record));
  }

  perform(label: string, change: DecisionChange): void {
    if (isEmptyChange(change)) return;
    this.#lastStep = label;
    this.#services.history.record(label, change);
    this.#setDecisions(applyChange(this.#decisions, change));
  }

  dispose(): void {
    this.#analysis.dispose();
    this.#changed.dispose();
  }

  #parse(text: string, previous?: Article): Article {
    return parseArticle(text, {
      ...(this.#fileName === undefined ? {} : { fileName: this.#fileName }),
      ...(previous === undefined ? {} : { previous }),
    });
  }

  /** Everything that has a place moves along with an edit that led to `article`. */
  #follow(before: Article, article: Article, changes: readonly TextChange[]): void {
    this.#recognition = CarriedRecognition.follow(this.#recognition, article, changes);
    this.#proposals.follow(changes);
    this.#decisions = followText(withWordsTakenOut(this.#decisions, changes, () => before.text), changes);
    this.#services.history.edit(changes);
  }

  /** Follows a replacement from outside by comparing the texts: nothing collapses, and what is not sure waits for a person. */
  #followReplacement(before: Article, after: Article): void {
    const steps = editSteps(before.text, after.text);
    steps.forEach((changes, index) => {
      const article = index === steps.length - 1 ? after : editArticle(this.#recognition.article, changes);
      this.#recognition = CarriedRecognition.follow(this.#recognition, article, changes);
      this.#proposals.follow(changes);
    });
    this.#decisions = followReplacement(this.#decisions, before.text, after.text);
    this.#services.history.replaced(before.text, after.text);
  }

  #textChanged(): void {
    this.#forgetView();
    if (this.#recogniser !== undefined) this.#analysis.start(this.#recogniser, this.#article, PAUSE);
    this.#changed.fire('text');
  }

  #recognise(): void {
    if (this.#recogniser === undefined) return;
    const date = articleDate(this.#article, this.#decisions.article);
    const context = date === undefined ? {} : { articleDate: date.value };
    this.#recognised = this.#recogniser.recognise(this.#article, context, this.#recognised);
    this.#recognition = this.#recognised;
    this.#forgetView();
    this.#settled = true;
    this.#changed.fire('recognition');
  }

  #forgetView(): void {
    this.#view = undefined;
    this.#shown = undefined;
  }

  /** What a new decision is compared with: a coder who works blind decides what others decided already. */
  get #known(): Decisions {
    const { annotations, dismissed } = this.shown;
    return { ...this.#decisions, annotations, dismissed };
  }

  get #deciding(): Deciding {
    return { known: this.#known, context: this.context, recordOf: (entity) => this.#recordOf(entity) };
  }

  #newId(): string {
    const id = randomId(this.#services.random);
    return this.#decisions.annotations.some((annotation) => annotation.id === id) ? this.#newId() : id;
  }

  #recordOf(entity: string | undefined): EntityRecord | undefined {
    return entity === undefined ? undefined : entityRecord(this.view.entity(entity));
  }

  #quoteOf(spans: readonly Span[]): Pick<DecisionStep, 'quote' | 'count'> {
    const [first] = spans;
    return { quote: first === undefined ? '' : shortQuote(this.#article.text.slice(first.start, first.end)), count: spans.length };
  }

  #apply(step: DecisionStep, change: DecisionChange): void {
    this.perform(this.#services.words(step), change);
  }

  #setDecisions(decisions: Decisions): void {
    const isDateNew = decisions.article.date !== this.#decisions.article.date;
    this.#decisions = decisions;
    this.#forgetView();
    if (isDateNew && this.#recogniser !== undefined) this.#analysis.start(this.#recogniser, this.#article, 0);
    this.#changed.fire('decisions');
  }
}
