import type { Article, Paragraph } from '../../article/article';
import type { Entity, Mention } from '../mention';
import type { TypeRecognition, TypeRecogniser } from '../recogniser';
import { findIssues, type FoundIssue } from './findIssues';
import type { IssueConcept, IssueLexicon } from './issueLexicon';
import { SalienceScale, type Occurrence } from './salience';

/** Recognises issues by the wordings of a taxonomy. */
export function createIssueRecogniser(lexicon: IssueLexicon): TypeRecogniser {
  const memo = new WeakMap<Paragraph, readonly FoundIssue[]>();
  const find = (paragraph: Paragraph): readonly FoundIssue[] => {
    const known = memo.get(paragraph) ?? findIssues(paragraph, lexicon);
    memo.set(paragraph, known);
    return known;
  };
  return {
    prepare: (paragraph) => void find(paragraph),
    resolve: (article) => new IssueRecognition(article, find, lexicon),
  };
}

class IssueRecognition implements TypeRecognition {
  readonly #mentions: (readonly Mention[] | undefined)[] = [];
  #established: ReadonlySet<string> | undefined;
  #entities: readonly Entity[] | undefined;

  constructor(
    private readonly article: Article,
    private readonly find: (paragraph: Paragraph) => readonly FoundIssue[],
    private readonly lexicon: IssueLexicon,
  ) {}

  mentionsOf(index: number): readonly Mention[] {
    return (this.#mentions[index] ??= this.#readMentions(index));
  }

  get entities(): readonly Entity[] {
    return (this.#entities ??= this.#collect());
  }

  #foundIn(index: number): readonly FoundIssue[] {
    const paragraph = this.article.paragraphs[index];
    const role = this.article.roles[index];
    return paragraph !== undefined && (role === 'headline' || role === 'body') ? this.find(paragraph) : [];
  }

  #readMentions(index: number): readonly Mention[] {
    const paragraph = this.article.paragraphs[index];
    if (paragraph === undefined) return [];
    this.#established ??= this.#establish();
    const established = this.#established;
    return this.#foundIn(index)
      .filter(({ isOpen, concepts }) => !isOpen || established.has(concepts[0] ?? ''))
      .map((found) => toMention(found, paragraph));
  }

  /** The concepts that some wording names beyond doubt. */
  #establish(): ReadonlySet<string> {
    const concepts = new Set<string>();
    this.article.paragraphs.forEach((_, index) => {
      for (const found of this.#foundIn(index)) if (!found.isOpen) for (const concept of found.concepts) concepts.add(concept);
    });
    return concepts;
  }

  #collect(): Entity[] {
    const gathered = new Map<string, { readonly texts: Set<string>; readonly occurrences: Occurrence[] }>();
    this.article.paragraphs.forEach((paragraph, index) => {
      for (const mention of this.mentionsOf(index)) {
        for (const id of conceptsOf(mention)) {
          const own = gathered.get(id) ?? { texts: new Set(), occurrences: [] };
          gathered.set(id, own);
          if (id === mention.concept) own.texts.add(paragraph.text.slice(mention.start, mention.end).replace(/\s+/g, ' '));
          own.occurrences.push({ paragraph: index, start: mention.start });
        }
      }
    });
    const scale = new SalienceScale(this.article);
    const salience = scale.relative([...gathered.values()].map(({ occurrences }) => scale.weigh(occurrences)));
    return [...gathered].flatMap(([id, { texts }], index) => {
      const concept = this.lexicon.concept(id);
      return concept === undefined ? [] : [toEntity(concept, texts, salience[index] ?? 0)];
    });
  }
}

/** All concepts that a mention names. */
function conceptsOf({ concept, concepts }: Mention): readonly string[] {
  return concepts ?? (concept === undefined ? [] : [concept]);
}

function toEntity({ id, name, path, iptc, cap }: IssueConcept, wordings: ReadonlySet<string>, salience: number): Entity {
  const aliases = [...wordings].filter((wording) => wording.toLowerCase() !== name.toLowerCase());
  const topics = { ...(iptc === undefined ? {} : { iptc }), ...(cap === undefined ? {} : { cap }) };
  return { id, type: 'issue', kind: 'issue', name, aliases, roles: [], path, ...topics, salience };
}

function toMention({ firstToken, endToken, concepts, confidence }: FoundIssue, { tokens }: Paragraph): Mention {
  const [concept = ''] = concepts;
  return {
    type: 'issue',
    kind: 'issue',
    start: tokens[firstToken]?.start ?? 0,
    end: tokens[endToken - 1]?.end ?? 0,
    entity: concept,
    concept,
    ...(concepts.length > 1 ? { concepts } : {}),
    confidence,
  };
}
