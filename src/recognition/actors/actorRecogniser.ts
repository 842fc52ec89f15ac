import type { Article, Paragraph } from '../../article/article';
import type { ActorKind, Entity, Mention } from '../mention';
import type { RecognitionContext, TypeRecognition, TypeRecogniser } from '../recogniser';
import type { Tagger, TaggerFindings } from '../tagger/tagger';
import type { ActorLexicon } from './actorLexicon';
import { EvidenceCounts } from './evidenceCounts';
import { findNames } from './findNames';
import { formMentions } from './formMentions';
import { formKey, linkNames, NO_LINKS, type Links, type NameForm } from './linkNames';
import { shortNames, withMissedNames } from './missedNames';
import type { NameMention } from './name';

/** Recognises and links actors: a trained tagger and the lexicon find names, the article's evidence settles them, forms are linked. */
export function createActorRecogniser(tagger: Tagger, lexicon: ActorLexicon): TypeRecogniser {
  const memo = new WeakMap<Paragraph, TaggerFindings>();
  const analyse = (paragraph: Paragraph): TaggerFindings => {
    const known = memo.get(paragraph) ?? tagger.analyse(paragraph);
    memo.set(paragraph, known);
    return known;
  };
  const find = (paragraph: Paragraph, evidence: EvidenceCounts): readonly NameMention[] =>
    formMentions(paragraph, findNames(paragraph, tagger.tag(analyse(paragraph), evidence), lexicon), lexicon);
  return {
    prepare: (paragraph) => void analyse(paragraph),
    resolve(article: Article, _context: RecognitionContext, previous?: TypeRecognition): TypeRecognition {
      const state = previous instanceof ActorRecognition ? previous.state : new ActorState();
      return state.update(article, analyse, find, lexicon);
    },
  };
}

type Analyse = (paragraph: Paragraph) => TaggerFindings;
type Find = (paragraph: Paragraph, evidence: EvidenceCounts) => readonly NameMention[];

/** What is kept from one state of an article to the next. It follows the article: only the newest recognition may be updated. */
class ActorState {
  readonly #evidence = new EvidenceCounts();
  #paragraphs: readonly Paragraph[] = [];
  #names = new Map<Paragraph, readonly NameMention[]>();
  /** Names with those that the tagger missed. */
  #all: ReadonlyMap<Paragraph, readonly NameMention[]> = new Map();
  #forms = '';
  #links: Links = NO_LINKS;

  update(article: Article, analyse: Analyse, find: Find, lexicon: ActorLexicon): ActorRecognition {
    const paragraphs = article.paragraphs.filter((_, index) => isSearched(article, index));
    const { added, removed } = difference(this.#paragraphs, paragraphs);
    const changed = [...removed.flatMap((paragraph) => this.#evidence.update(analyse(paragraph), -1))];
    changed.push(...added.flatMap((paragraph) => this.#evidence.update(analyse(paragraph), 1)));
    this.#forget(removed, changed, analyse);
    this.#paragraphs = paragraphs;
    const isNew = added.length > 0 || removed.length > 0 || changed.length > 0;
    if (isNew) this.#link(find, analyse, lexicon);
    return new ActorRecognition(this, article, this.#links, this.#all);
  }

  #forget(removed: readonly Paragraph[], changed: readonly string[], analyse: Analyse): void {
    for (const paragraph of removed) this.#names.delete(paragraph);
    if (changed.length === 0) return;
    const forms = new Set(changed.flatMap((form) => [form, form.toLowerCase()]));
    for (const paragraph of this.#names.keys()) {
      for (const form of analyse(paragraph).evidence.keys()) {
        if (!forms.has(form) && !forms.has(form.toLowerCase())) continue;
        this.#names.delete(paragraph);
        break;
      }
    }
  }

  #link(find: Find, analyse: Analyse, lexicon: ActorLexicon): void {
    for (const paragraph of this.#paragraphs) {
      if (!this.#names.has(paragraph)) this.#names.set(paragraph, find(paragraph, this.#evidence));
    }
    const known = shortNames([...this.#names.values()].flat());
    this.#all = new Map(
      [...this.#names].map(([paragraph, names]) => [paragraph, withMissedNames(paragraph, names, known, analyse(paragraph), lexicon)]),
    );
    const forms = collectForms(this.#paragraphs.flatMap((paragraph) => this.#all.get(paragraph) ?? []));
    const signature = forms.map((form) => `${form.key}|${form.count}|${form.titles.join(';')}`).join('\n');
    if (signature === this.#forms) return;
    this.#forms = signature;
    this.#links = linkNames(forms, lexicon);
  }
}

/** Bylines and front matter are metadata, no news. */
function isSearched(article: Article, index: number): boolean {
  const role = article.roles[index];
  return role === 'headline' || role === 'body';
}

/** Paragraphs that only one of two states has, compared from both ends by identity. */
function difference(before: readonly Paragraph[], now: readonly Paragraph[]): { added: readonly Paragraph[]; removed: readonly Paragraph[] } {
  let start = 0;
  while (start < before.length && start < now.length && before[start] === now[start]) start++;
  let end = 0;
  while (end < before.length - start && end < now.length - start && before[before.length - 1 - end] === now[now.length - 1 - end]) end++;
  return { added: now.slice(start, now.length - end), removed: before.slice(start, before.length - end) };
}

/** Distinct forms with the kind that most of their mentions have. */
function collectForms(names: readonly NameMention[]): NameForm[] {
  const forms = new Map<string, { text: string; kind: ActorKind; count: number; titles: Set<string>; name: NameMention }>();
  for (const name of names) {
    const key = formKey(name.kind, name.text);
    const form = forms.get(key) ?? { text: name.text, kind: name.kind, count: 0, titles: new Set<string>(), name };
    form.count++;
    if (name.title !== undefined) form.titles.add(name.title);
    forms.set(key, form);
  }
  return [...forms].map(([key, { text, kind, count, titles, name }]) => ({
    key,
    text,
    kind,
    count,
    titles: [...titles],
    ...(name.entry === undefined ? {} : { entry: name.entry }),
  }));
}

class ActorRecognition implements TypeRecognition {
  constructor(
    readonly state: ActorState,
    private readonly article: Article,
    private readonly links: Links,
    private readonly names: ReadonlyMap<Paragraph, readonly NameMention[]>,
  ) {}

  get entities(): readonly Entity[] {
    return this.links.entities;
  }

  mentionsOf(index: number): readonly Mention[] {
    const paragraph = this.article.paragraphs[index];
    if (paragraph === undefined || !isSearched(this.article, index)) return [];
    return (this.names.get(paragraph) ?? []).map((name) => {
      const entity = this.links.entityOf.get(formKey(name.kind, name.text));
      return {
        type: 'actor',
        kind: entity?.kind === 'person' ? 'person' : name.kind,
        start: name.start,
        end: name.end,
        confidence: Math.round(name.confidence * 1000) / 1000,
        ...(entity === undefined ? {} : { entity: entity.id }),
      };
    });
  }
}
