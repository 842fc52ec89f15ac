import type { Article, Paragraph, Sentence } from '../../article/article';
import type { Entity, Mention } from '../mention';
import type { TypeRecognition, TypeRecogniser } from '../recogniser';
import type { IssueConcept, IssueLexicon } from './issueLexicon';
import { normaliseWord } from './normaliseWord';

/** Confidence in a wording that is always an issue, and in one that its sentence shows to be one. */
const PLAIN = 0.9;
const BY_CONTEXT = 0.7;

/** Names of offices and bodies that hold an issue's word ("Trade Representative"). */
const IN_NAME = /^(?:Representative|Minister|Ministry|Secretary|Department|Commission|Commissioner|Committee|Agency|Organization|Organisation|Council|Office|Act|Adviser|Advisor|Bureau|Court|Fund|Party|Times|University|Institute)$/;

/** Recognises issues by the wordings of a taxonomy. */
export function createIssueRecogniser(lexicon: IssueLexicon): TypeRecogniser {
  const memo = new WeakMap<Paragraph, readonly Mention[]>();
  const find = (paragraph: Paragraph): readonly Mention[] => {
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
  #entities: readonly Entity[] | undefined;

  constructor(
    private readonly article: Article,
    private readonly find: (paragraph: Paragraph) => readonly Mention[],
    private readonly lexicon: IssueLexicon,
  ) {}

  mentionsOf(index: number): readonly Mention[] {
    const paragraph = this.article.paragraphs[index];
    const role = this.article.roles[index];
    return paragraph !== undefined && (role === 'headline' || role === 'body') ? this.find(paragraph) : [];
  }

  get entities(): readonly Entity[] {
    return (this.#entities ??= this.#collect());
  }

  #collect(): Entity[] {
    const wordings = new Map<string, Set<string>>();
    this.article.paragraphs.forEach((paragraph, index) => {
      for (const { concept, start, end } of this.mentionsOf(index)) {
        const texts = wordings.get(concept ?? '') ?? new Set<string>();
        wordings.set(concept ?? '', texts.add(paragraph.text.slice(start, end).replace(/\s+/g, ' ')));
      }
    });
    return [...wordings].flatMap(([id, texts]) => {
      const concept = this.lexicon.concept(id);
      return concept === undefined ? [] : [toEntity(concept, texts)];
    });
  }
}

function toEntity({ id, name, path }: IssueConcept, wordings: ReadonlySet<string>): Entity {
  const aliases = [...wordings].filter((wording) => wording.toLowerCase() !== name.toLowerCase());
  return { id, type: 'issue', kind: 'issue', name, aliases, roles: [], path };
}

function findIssues(paragraph: Paragraph, lexicon: IssueLexicon): readonly Mention[] {
  const words = paragraph.tokens.map((token) => normaliseWord(token.text));
  return paragraph.sentences.flatMap((sentence) => findInSentence(paragraph, sentence, words, lexicon));
}

function findInSentence(paragraph: Paragraph, sentence: Sentence, words: readonly string[], lexicon: IssueLexicon): Mention[] {
  const mentions: Mention[] = [];
  for (let index = sentence.firstToken; index < sentence.endToken; ) {
    const match = lexicon.match(words, index, sentence.endToken);
    const accepted = match !== undefined && !isInName(paragraph, match.end) && isNeeded(match, paragraph, sentence, index);
    const end = accepted ? withHead(words, match.end, sentence.endToken) : index + 1;
    if (accepted) mentions.push(toMention(paragraph, index, end, match.concept.id, match.needs === undefined ? PLAIN : BY_CONTEXT));
    index = end;
  }
  return mentions;
}

/** Nouns that an issue's name goes on with: "ceasefire talks", "export-control reprisals". Normalised. */
const HEADS = new Set(
  `talk negotiation agreement deal accord pact crisis dispute row standoff policy measure law bill ban restriction reform problem plan program
   effort regime rule regulation target reprisal framework treaty proposal request threat debate`.split(/\s+/),
);

function withHead(words: readonly string[], end: number, limit: number): number {
  return end < limit && HEADS.has(words[end] ?? '') ? end + 1 : end;
}

function isInName({ tokens }: Paragraph, end: number): boolean {
  return IN_NAME.test(tokens[end]?.text ?? '') && /^\p{Lu}/u.test(tokens[end - 1]?.text ?? '');
}

function isNeeded({ needs }: { readonly needs?: ReadonlySet<string> }, { tokens }: Paragraph, sentence: Sentence, start: number): boolean {
  if (needs === undefined) return true;
  for (let index = sentence.firstToken; index < sentence.endToken; index++) {
    if (index !== start && needs.has(tokens[index]?.text.toLowerCase() ?? '')) return true;
  }
  return false;
}

function toMention({ tokens }: Paragraph, first: number, end: number, concept: string, confidence: number): Mention {
  return {
    type: 'issue',
    kind: 'issue',
    start: tokens[first]?.start ?? 0,
    end: tokens[end - 1]?.end ?? 0,
    entity: concept,
    concept,
    confidence,
  };
}
