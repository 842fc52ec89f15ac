import type { Paragraph } from '../../article/article';
import type { Entity, Mention } from '../mention';
import type { Thread } from './thread';
import { isSameThread } from './thread';

/** How a paragraph was read: what it was given, what was found in it, and what it leaves for the next. */
export interface ReadParagraph {
  readonly given: Thread;
  readonly actors: readonly Mention[];
  /** Whether it has a part in a quotation over several paragraphs, which others may change. */
  readonly inRun: boolean;
  readonly mentions: readonly Mention[];
  readonly left: Thread;
}

/**
 * What was read in an article before its last edit. A paragraph that is given the same thread and has the same actors need not be read
 * again.
 */
export class ReadMemo {
  readonly #read = new WeakMap<Paragraph, ReadParagraph>();

  constructor(private readonly entities: readonly Entity[]) {}

  /** This memo as long as all that is known of the actors is the same, else an empty one. */
  for(entities: readonly Entity[]): ReadMemo {
    return isSameCast(this.entities, entities) ? this : new ReadMemo(entities);
  }

  /** The paragraph as it was read, if it would be read alike. */
  find(paragraph: Paragraph, given: Thread, actors: readonly Mention[]): ReadParagraph | undefined {
    const known = this.#read.get(paragraph);
    return known?.inRun === false && isSameThread(known.given, given) && isSameActors(known.actors, actors) ? known : undefined;
  }

  keep(paragraph: Paragraph, read: ReadParagraph): void {
    this.#read.set(paragraph, read);
  }
}

function isSameActors(a: readonly Mention[], b: readonly Mention[]): boolean {
  return a.length === b.length && a.every((mention, index) => isSameActor(mention, b[index]));
}

function isSameActor(a: Mention, b: Mention | undefined): boolean {
  return a === b || (a.start === b?.start && a.end === b.end && a.entity === b.entity && a.kind === b.kind && a.nominal === b.nominal);
}

/** Whether actors have the same names, kinds and titles, which say whom a pronoun or title can mean. */
function isSameCast(a: readonly Entity[], b: readonly Entity[]): boolean {
  return a === b || (a.length === b.length && a.every((entity, index) => isSameEntity(entity, b[index])));
}

function isSameEntity(a: Entity, b: Entity | undefined): boolean {
  if (a === b) return true;
  if (a.id !== b?.id || a.kind !== b.kind || a.name !== b.name || a.roles.length !== b.roles.length || a.aliases.length !== b.aliases.length) return false;
  return a.aliases.every((alias, index) => alias === b.aliases[index]) && a.roles.every(({ title }, index) => title === b.roles[index]?.title);
}
