import type { Article, TextChange } from '../article/article';
import { moveSpan } from '../annotation/moveSpan';
import { overlaps, type Span } from '../article/span';
import type { Entity, Mention } from '../recognition/mention';
import type { Recognition } from '../recognition/recognition';

/** A suggestion that another program makes. Its span is absolute, in UTF-16 code units, within one paragraph. */
export interface Proposal extends Span {
  readonly mention: Omit<Mention, 'start' | 'end'>;
  /** What it names, where the article does not know it yet. */
  readonly entity?: Entity;
}

/** Suggestions of other programs, for as long as the article is open: nothing of them is written unless a person confirms it. */
export class Proposals {
  #all: readonly Proposal[] = [];

  /** Takes the place of one of the same type at the same place. */
  add(proposal: Proposal): void {
    const isSame = ({ start, end, mention }: Proposal): boolean => start === proposal.start && end === proposal.end && mention.type === proposal.mention.type;
    this.#all = [...this.#all.filter((each) => !isSame(each)), proposal];
  }

  /** Moves all along with changes of the text; those whose words are gone go too. */
  follow(changes: readonly TextChange[]): void {
    this.#all = this.#all.flatMap((proposal) => {
      const { start, end, fate } = moveSpan(proposal, changes);
      return fate === 'kept' && end > start ? [{ ...proposal, start, end }] : [];
    });
  }

  /** What was recognised together with the suggestions. */
  over(recognition: Recognition): Recognition {
    return this.#all.length === 0 ? recognition : new ProposedRecognition(recognition, this.#all);
  }
}

/** A recognition in which suggestions of other programs stand for what was recognised of their type in their words. */
class ProposedRecognition implements Recognition {
  readonly article: Article;
  readonly entities: readonly Entity[];

  constructor(
    private readonly base: Recognition,
    private readonly proposals: readonly Proposal[],
  ) {
    this.article = base.article;
    const known = new Set(base.entities.map(({ id }) => id));
    const added = new Map(proposals.flatMap(({ entity }) => (entity === undefined || known.has(entity.id) ? [] : [[entity.id, entity] as const])));
    this.entities = [...base.entities, ...added.values()];
  }

  mentionsOf(index: number): readonly Mention[] {
    const offset = this.article.starts[index] ?? 0;
    const length = this.article.paragraphs[index]?.text.length ?? 0;
    const within = this.proposals.filter(({ start, end }) => start >= offset && end <= offset + length);
    const found = this.base.mentionsOf(index);
    if (within.length === 0) return found;
    const own = within.map(({ start, end, mention }): Mention => ({ ...mention, start: start - offset, end: end - offset }));
    const others = found.filter((mention) => !own.some((each) => each.type === mention.type && overlaps(each, mention)));
    return [...others, ...own].sort((a, b) => a.start - b.start);
  }
}
