import type { Article, Paragraph } from '../../article/article';
import type { Entity, Mention } from '../mention';
import type { RecognitionContext, TypeRecognition } from '../recogniser';
import { slug } from '../slug';
import { rankCandidates, type Candidate } from './candidates';
import type { FoundIssue } from './findIssues';
import type { IssueConcept, IssueLexicon } from './issueLexicon';
import { findKeyphrases } from './keyphrases';
import type { ParagraphFindings } from './paragraphFindings';
import { placePhrases, tokenSpan } from './placedPhrases';
import { SalienceScale, type Occurrence } from './salience';

/** An issue of the taxonomy is one without further signs: its weight counts more than that of an ordinary phrase. */
const KNOWN = 1.2;

/** The issues of an article; nothing is worked out until asked for. */
export class IssueRecognition implements TypeRecognition {
  readonly #issues: (readonly Mention[] | undefined)[] = [];
  readonly #scale: SalienceScale;
  #established: ReadonlySet<string> | undefined;
  #candidates: readonly Candidate[] | undefined;
  #candidateMentions: ReadonlyMap<number, readonly Mention[]> | undefined;
  #entities: readonly Entity[] | undefined;

  constructor(
    private readonly article: Article,
    private readonly context: RecognitionContext,
    private readonly read: (paragraph: Paragraph) => ParagraphFindings,
    private readonly lexicon: IssueLexicon,
  ) {
    this.#scale = new SalienceScale(article);
  }

  mentionsOf(index: number): readonly Mention[] {
    const issues = this.#issuesOf(index);
    const candidates = (this.#candidateMentions ??= this.#placeCandidates()).get(index) ?? [];
    return candidates.length === 0 ? issues : [...issues, ...candidates].sort((a, b) => a.start - b.start);
  }

  get entities(): readonly Entity[] {
    return (this.#entities ??= this.#collect());
  }

  get keyphrases(): readonly string[] {
    const actorsIn = (index: number): readonly Mention[] => this.context.actors?.mentionsOf(index) ?? [];
    const phrases = placePhrases(this.article, (index) => this.#findingsOf(index).phrases, actorsIn);
    return findKeyphrases({ article: this.article, phrases, actorsIn });
  }

  #findingsOf(index: number): ParagraphFindings {
    const paragraph = this.article.paragraphs[index];
    const role = this.article.roles[index];
    return paragraph !== undefined && (role === 'headline' || role === 'body') ? this.read(paragraph) : { issues: [], phrases: [] };
  }

  #issuesOf(index: number): readonly Mention[] {
    return (this.#issues[index] ??= this.#readIssues(index));
  }

  #readIssues(index: number): readonly Mention[] {
    const paragraph = this.article.paragraphs[index];
    if (paragraph === undefined) return [];
    this.#established ??= this.#establish();
    const established = this.#established;
    return this.#findingsOf(index)
      .issues.filter(({ isOpen, concepts }) => !isOpen || established.has(concepts[0] ?? ''))
      .map((found) => issueMention(found, paragraph));
  }

  /** The concepts that some wording names beyond doubt. */
  #establish(): ReadonlySet<string> {
    const concepts = new Set<string>();
    this.article.paragraphs.forEach((_, index) => {
      for (const found of this.#findingsOf(index).issues) if (!found.isOpen) for (const concept of found.concepts) concepts.add(concept);
    });
    return concepts;
  }

  get #rankedCandidates(): readonly Candidate[] {
    return (this.#candidates ??= this.#rank());
  }

  #rank(): readonly Candidate[] {
    const phrases = placePhrases(this.article, (index) => this.#findingsOf(index).phrases, (index) => this.#knownIn(index));
    return rankCandidates(phrases, this.#scale).filter(({ name }) => slug(name) !== '' && this.lexicon.concept(slug(name)) === undefined);
  }

  #knownIn(index: number): readonly Mention[] {
    return [...(this.context.actors?.mentionsOf(index) ?? []), ...(this.context.dates?.mentionsOf(index) ?? []), ...this.#issuesOf(index)];
  }

  #placeCandidates(): ReadonlyMap<number, readonly Mention[]> {
    const placed = new Map<number, Mention[]>();
    for (const { name, places, confidence } of this.#rankedCandidates) {
      for (const { paragraph, start, end } of places) {
        const mention: Mention = { type: 'issue', kind: 'candidate', start, end, entity: slug(name), confidence };
        placed.set(paragraph, [...(placed.get(paragraph) ?? []), mention]);
      }
    }
    return placed;
  }

  #collect(): Entity[] {
    const gathered = this.#gather();
    const candidates = this.#rankedCandidates;
    const weights = [...gathered.values()].map(({ occurrences }) => KNOWN * this.#scale.weigh(occurrences));
    const salience = this.#scale.relative([...weights, ...candidates.map(({ weight }) => weight)]);
    const issues = [...gathered].flatMap(([id, { texts }], index) => {
      const concept = this.lexicon.concept(id);
      return concept === undefined ? [] : [issueEntity(concept, texts, salience[index] ?? 0)];
    });
    return [...issues, ...candidates.map((candidate, index) => candidateEntity(candidate, salience[weights.length + index] ?? 0))];
  }

  /** Wordings and occurrences of each concept. */
  #gather(): ReadonlyMap<string, { readonly texts: Set<string>; readonly occurrences: Occurrence[] }> {
    const gathered = new Map<string, { readonly texts: Set<string>; readonly occurrences: Occurrence[] }>();
    this.article.paragraphs.forEach((paragraph, index) => {
      for (const { concept, concepts = concept === undefined ? [] : [concept], start, end } of this.#issuesOf(index)) {
        for (const id of concepts) {
          const own = gathered.get(id) ?? { texts: new Set(), occurrences: [] };
          gathered.set(id, own);
          if (id === concept) own.texts.add(oneLine(paragraph.text.slice(start, end)));
          own.occurrences.push({ paragraph: index, start });
        }
      }
    });
    return gathered;
  }
}

function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ');
}

function issueMention(found: FoundIssue, paragraph: Paragraph): Mention {
  const { concepts, confidence } = found;
  const [concept = ''] = concepts;
  return {
    type: 'issue',
    kind: 'issue',
    ...tokenSpan(found, paragraph),
    entity: concept,
    concept,
    ...(concepts.length > 1 ? { concepts } : {}),
    confidence,
  };
}

function issueEntity({ id, name, path, iptc, cap }: IssueConcept, wordings: ReadonlySet<string>, salience: number): Entity {
  const topics = { ...(iptc === undefined ? {} : { iptc }), ...(cap === undefined ? {} : { cap }) };
  return { id, type: 'issue', kind: 'issue', name, aliases: othersThan(name, wordings), roles: [], path, ...topics, salience };
}

function candidateEntity({ name, wordings }: Candidate, salience: number): Entity {
  return { id: slug(name), type: 'issue', kind: 'candidate', name, aliases: othersThan(name, wordings), roles: [], salience };
}

function othersThan(name: string, wordings: ReadonlySet<string>): readonly string[] {
  return [...wordings].filter((wording) => wording.toLowerCase() !== name.toLowerCase());
}
