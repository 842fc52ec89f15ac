import type { Token } from '../../article/article';
import { tokenise } from '../../article/tokenise';

interface Node<T> {
  readonly next: Map<string, Node<T>>;
  value?: T;
}

/** Names as sequences of tokens: finding the longest that begins at a token costs the same however many there are. */
export class NameTrie<T> {
  readonly #root: Node<T> = { next: new Map() };

  /** Adds a name; the first of equal names stays. */
  insert(name: string, value: T): void {
    let node = this.#root;
    for (const { text } of tokenise(name)) {
      let next = node.next.get(text);
      if (next === undefined) node.next.set(text, (next = { next: new Map() }));
      node = next;
    }
    if (node !== this.#root) node.value ??= value;
  }

  /** Whether a name begins with a token. */
  mayBegin(token: string): boolean {
    return this.#root.next.has(token);
  }

  /** The longest name that begins at a token and ends before `limit`, if `fits` agrees. */
  match(tokens: readonly Token[], start: number, limit: number, fits: (value: T, endToken: number) => boolean): { endToken: number; value: T } | undefined {
    let node: Node<T> | undefined = this.#root;
    let best: { endToken: number; value: T } | undefined;
    for (let index = start; index < limit; index++) {
      node = node.next.get(tokens[index]?.text ?? '');
      if (node === undefined) break;
      if (node.value !== undefined && fits(node.value, index + 1)) best = { endToken: index + 1, value: node.value };
    }
    return best;
  }
}
