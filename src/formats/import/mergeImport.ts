import type { Annotation, Decisions, EntityRecord } from '../../annotation/annotation';
import type { DecisionContext } from '../../annotation/decide';
import type { DecisionChange } from '../../annotation/decisionChange';
import { textAround } from '../../annotation/textAround';
import { CanonicalOffsets } from '../../article/canonicalOffsets';
import { canonicalText } from '../../article/canonicalText';
import type { Span } from '../../article/span';
import { ImportedEntities } from './importedEntities';
import type { ImportedAnnotation, ImportedArticle } from './importFormat';
import { placeAnnotations, type PlaceProblem } from './placeAnnotations';

/** An annotation that could not be imported, and why. */
export interface ImportProblem {
  readonly annotation: ImportedAnnotation;
  readonly problem: PlaceProblem;
}

/** What an import does to an article. */
export interface ArticleImport {
  readonly change: DecisionChange;
  readonly added: number;
  /** Annotations that the article has already: same type, same passage, and no other actor or issue, nor another coder. */
  readonly known: number;
  readonly problems: readonly ImportProblem[];
  readonly suggestions: number;
}

/** Works out what of an imported article is new: it is signed as the file says, and nothing that is there is changed. */
export function mergeImport(imported: ImportedArticle, decisions: Decisions, context: DecisionContext): ArticleImport {
  const canonical = canonicalText(context.text);
  const placed = placeAnnotations(imported, canonical);
  const [toCanonical, fromCanonical] = [new CanonicalOffsets(canonical), new CanonicalOffsets(context.text)];
  const inEditor = (offset: number): number => fromCanonical.fromCanonical(toCanonical.toCanonical(offset));
  const found = placed.flatMap((each) => ('span' in each ? [{ annotation: each.annotation, span: { start: inEditor(each.span.start), end: inEditor(each.span.end) } }] : []));
  const entities = new ImportedEntities(decisions.entities, imported.entities ?? []);
  const known = new KnownAnnotations(decisions.annotations);
  const fresh: Annotation[] = [];
  const ids = new Map<string, string>();
  for (const { annotation, span } of found) {
    const entity = entities.idOf(annotation, context.text.slice(span.start, span.end));
    const twin = known.twinOf(annotation, span, entity);
    const kept = twin ?? create(annotation, span, entity, known, context);
    const key = annotation.key ?? annotation.id;
    if (key !== undefined) ids.set(key, kept.id);
    if (twin === undefined) {
      known.add(kept);
      fresh.push(kept);
    }
  }
  const linked = fresh.map((annotation) => withHead(annotation, ids));
  return {
    change: {
      annotations: linked.map((after) => ({ after })),
      entities: entities.added.map((after: EntityRecord) => ({ after })),
      ...articleChange(imported, decisions),
    },
    added: fresh.length,
    known: found.length - fresh.length,
    problems: placed.flatMap((each) => ('problem' in each ? [each] : [])),
    suggestions: imported.suggestions,
  };
}

/** Annotations that an article has, found by their type and place. */
class KnownAnnotations {
  readonly #ids = new Set<string>();
  readonly #places = new Map<string, Annotation[]>();

  constructor(annotations: readonly Annotation[]) {
    for (const annotation of annotations) this.add(annotation);
  }

  add(annotation: Annotation): void {
    const place = placeOf(annotation.type, annotation);
    this.#ids.add(annotation.id);
    this.#places.set(place, [...(this.#places.get(place) ?? []), annotation]);
  }

  has(id: string): boolean {
    return this.#ids.has(id);
  }

  /** One that says the same. What two coders say alike is said twice: else they could not be compared. */
  twinOf({ type, by }: ImportedAnnotation, span: Span, entity: string | undefined): Annotation | undefined {
    return this.#places.get(placeOf(type, span))?.find((known) => agree(entity, known.entity) && agree(by, known.by));
  }
}

function placeOf(type: string, { start, end }: Span): string {
  return `${start} ${end} ${type}`;
}

function agree(said: string | undefined, known: string | undefined): boolean {
  return said === undefined || known === undefined || said === known;
}

const SAID = ['value', 'mod', 'endValue', 'speaker', 'speakerText', 'cue', 'continues', 'note'] as const;

function create(imported: ImportedAnnotation, span: Span, entity: string | undefined, known: KnownAnnotations, context: DecisionContext): Annotation {
  const isFree = imported.id !== undefined && /^[^\s:]{1,64}$/.test(imported.id) && !known.has(imported.id);
  const said = Object.fromEntries(SAID.flatMap((key) => (imported[key] === undefined ? [] : [[key, imported[key]]])));
  const by = imported.by ?? context.coder;
  return {
    id: isFree ? (imported.id ?? '') : context.newId(),
    type: imported.type,
    ...span,
    ...textAround(context.text, span),
    ...(entity === undefined ? {} : { entity }),
    ...said,
    ...(by === undefined ? {} : { by }),
    at: imported.at ?? context.now,
    anchor: 'anchored',
  };
}

/** Ids of a file are only names in it: a part names its head by the id that this has here. */
function withHead(annotation: Annotation, ids: ReadonlyMap<string, string>): Annotation {
  const { continues, ...rest } = annotation;
  const head = continues === undefined ? undefined : ids.get(continues);
  return head === undefined || head === annotation.id ? rest : { ...rest, continues: head };
}

/** Metadata that the file has and the article's decisions have not. */
function articleChange({ article }: ImportedArticle, decisions: Decisions): Pick<DecisionChange, 'article'> {
  const missing = Object.keys(article ?? {}).some((key) => !Object.hasOwn(decisions.article, key));
  return missing ? { article: { before: decisions.article, after: { ...article, ...decisions.article } } } : {};
}
