import type { Span } from '../article/span';
import type { ExportArticle, ExportMention } from '../formats/exportArticle';
import { tokensOf } from '../formats/textUnits';
import { alphaOf, disagreement, type Disagreement } from './alphaU';
import { PairCounts } from './kappa';
import { f1, noCounts, pair, type SpanCounts } from './spanScores';

/** How far two coders agree, of one type or over all. */
export interface Agreement {
  readonly type: string;
  /** Passages of either coder. */
  readonly a: number;
  readonly b: number;
  /** Cohen's kappa on tokens: of one type on whether a token is in a passage of it; over all on the set of types. */
  readonly kappa: number | undefined;
  /** Krippendorff's unitised alpha on code points. */
  readonly alphaU: number | undefined;
  readonly f1Exact: number | undefined;
  readonly f1Overlap: number | undefined;
}

/** A passage that only one coder coded, or that both coded otherwise. */
export interface CoderDifference {
  readonly file: string;
  readonly a?: ExportMention;
  readonly b?: ExportMention;
  readonly kind: 'only-a' | 'only-b' | 'place' | 'entity' | 'value';
}

/** How far two coders agree over articles, and where they do not. */
export interface CoderComparison {
  readonly articles: number;
  /** Articles that only one of them, or neither, has worked on: they do not count. */
  readonly leftOut: number;
  readonly tokens: number;
  readonly overall: Agreement;
  readonly types: readonly Agreement[];
  readonly differences: readonly CoderDifference[];
}

/** Compares coders article by article; only the differences are kept. */
export class CoderComparer {
  #articles = 0;
  #leftOut = 0;
  readonly #all = new PairCounts();
  readonly #types = new Map<string, TypeTally>();
  readonly #differences: CoderDifference[] = [];

  constructor(
    private readonly coderA: string,
    private readonly coderB: string,
  ) {}

  add(article: ExportArticle): void {
    const [a, b] = [this.coderA, this.coderB].map((coder) => article.mentions.filter(({ by }) => by === coder));
    if (a === undefined || b === undefined || a.length === 0 || b.length === 0) {
      this.#leftOut++;
      return;
    }
    this.#articles++;
    for (const { type } of [...a, ...b]) if (!this.#types.has(type)) this.#types.set(type, new TypeTally(this.#all.total, this.#length));
    this.#countTokens(article, a, b);
    for (const [type, tally] of this.#types) {
      tally.add(a.filter((mention) => mention.type === type), b.filter((mention) => mention.type === type), article.length);
    }
    this.#length += article.length;
    for (const { a: one, b: other } of pair(a, b)) this.#compare(article.file, one, other);
  }

  #length = 0;

  get result(): CoderComparison {
    const tallies = [...this.#types].sort(([one], [other]) => (one < other ? -1 : 1));
    const total = noCounts();
    for (const [, { counts }] of tallies) for (const key of ['a', 'b', 'exact', 'overlap'] as const) total[key] += counts[key];
    const parts = tallies.map(([, tally]) => tally.disagreement);
    return {
      articles: this.#articles,
      leftOut: this.#leftOut,
      tokens: this.#all.total,
      overall: agreement('all', total, this.#all.kappa, alphaOf(parts)),
      types: tallies.map(([type, tally]) => agreement(type, tally.counts, tally.tokens.kappa, alphaOf([tally.disagreement]))),
      differences: this.#differences,
    };
  }

  #countTokens(article: ExportArticle, a: readonly ExportMention[], b: readonly ExportMention[]): void {
    const [coverA, coverB] = [new Cover(a), new Cover(b)];
    for (const token of tokensOf(article)) {
      const [typesA, typesB] = [coverA.typesAt(token), coverB.typesAt(token)];
      this.#all.add([...typesA].sort().join(' '), [...typesB].sort().join(' '));
      for (const [type, tally] of this.#types) tally.tokens.add(String(typesA.has(type)), String(typesB.has(type)));
    }
  }

  #compare(file: string, a: ExportMention | undefined, b: ExportMention | undefined): void {
    const kind = differenceOf(a, b);
    if (kind !== undefined) this.#differences.push({ file, kind, ...(a === undefined ? {} : { a }), ...(b === undefined ? {} : { b }) });
  }
}

function differenceOf(a: ExportMention | undefined, b: ExportMention | undefined): CoderDifference['kind'] | undefined {
  if (a === undefined || b === undefined) return a === undefined ? (b === undefined ? undefined : 'only-b') : 'only-a';
  if (a.start !== b.start || a.end !== b.end) return 'place';
  if (a.entity !== b.entity) return 'entity';
  return a.value !== b.value || a.mod !== b.mod || a.endValue !== b.endValue ? 'value' : undefined;
}

function agreement(type: string, counts: SpanCounts, kappa: number | undefined, alphaU: number | undefined): Agreement {
  return { type, a: counts.a, b: counts.b, kappa, alphaU, f1Exact: f1(counts.exact, counts), f1Overlap: f1(counts.overlap, counts) };
}

/** What is counted of one type. Articles follow one another on one continuum. */
class TypeTally {
  readonly tokens = new PairCounts();
  readonly counts = noCounts();
  readonly #units: { readonly a: Span[]; readonly b: Span[] } = { a: [], b: [] };
  #length: number;

  /** @param tokens Tokens of earlier articles, in which neither coder used the type; @param length their code points. */
  constructor(tokens: number, length: number) {
    this.tokens.add('false', 'false', tokens);
    this.#length = length;
  }

  get disagreement(): Disagreement {
    return disagreement({ length: this.#length, ...this.#units });
  }

  add(a: readonly ExportMention[], b: readonly ExportMention[], length: number): void {
    this.counts.a += a.length;
    this.counts.b += b.length;
    for (const { a: one, b: other } of pair(a, b)) {
      if (one === undefined || other === undefined) continue;
      this.counts.overlap++;
      if (one.start === other.start && one.end === other.end) this.counts.exact++;
    }
    this.#units.a.push(...this.#unitsOf(a));
    this.#units.b.push(...this.#unitsOf(b));
    this.#length += length;
  }

  /** Passages that one coder laid over each other are one unit. */
  #unitsOf(mentions: readonly ExportMention[]): readonly Span[] {
    const units: { start: number; end: number }[] = [];
    for (const { start, end } of [...mentions].sort((x, y) => x.start - y.start)) {
      const last = units.at(-1);
      const [from, to] = [start + this.#length, end + this.#length];
      if (last !== undefined && from < last.end) last.end = Math.max(last.end, to);
      else if (to > from) units.push({ start: from, end: to });
    }
    return units;
  }
}

/** Which types a coder gave to each place. Asked in reading order. */
class Cover {
  readonly #mentions: readonly ExportMention[];
  #next = 0;
  #open: ExportMention[] = [];

  constructor(mentions: readonly ExportMention[]) {
    this.#mentions = [...mentions].sort((a, b) => a.start - b.start);
  }

  typesAt({ start, end }: Span): ReadonlySet<string> {
    for (let mention = this.#mentions[this.#next]; mention !== undefined && mention.start < end; mention = this.#mentions[++this.#next]) this.#open.push(mention);
    this.#open = this.#open.filter((mention) => mention.end > start);
    return new Set(this.#open.map(({ type }) => type));
  }
}
