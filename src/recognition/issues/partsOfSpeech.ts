import type { Sentence, Token } from '../../article/article';
import { Part } from './backgroundWords';
import { runsInCapitals } from './issueSurroundings';
import { isTightHyphen } from './issueTrie';
import { Form, Role, type IssueWord } from './issueWords';

/**
 * What each token is in its sentence: never `NounOrVerb`.
 * @param words Of the tokens, one for each.
 */
export function partsOf(tokens: readonly Token[], sentences: readonly Sentence[], words: readonly IssueWord[]): Uint8Array {
  const reader = new PartReader(tokens, words);
  for (const sentence of sentences) reader.read(sentence);
  return reader.parts;
}

const NONE: number = Part.None;

class PartReader {
  readonly parts: Uint8Array;
  #first = 0;
  #end = 0;

  constructor(
    readonly tokens: readonly Token[],
    readonly words: readonly IssueWord[],
  ) {
    this.parts = new Uint8Array(tokens.length);
  }

  read(sentence: Sentence): void {
    this.#first = sentence.firstToken;
    this.#end = sentence.endToken;
    const isHeadline = runsInCapitals(this.tokens, sentence);
    for (let index = this.#first; index < this.#end; index++) this.parts[index] = this.#partOf(index, isHeadline || index === this.#first);
    for (let index = this.#first; index < this.#end; index++) this.#settle(index);
  }

  #partOf(index: number, capitalsSayNothing: boolean): Part {
    const word = this.words[index];
    if (word?.kind !== 'word' || word.length < 2 || (word.roles & Role.Function) !== 0) return Part.None;
    if (isTightHyphen(this.tokens, index + 1)) return Part.Modifier;
    if (!capitalsSayNothing && (word.forms & Form.Capitalised) !== 0) return Part.Noun;
    return word.part === Part.None && isTightHyphen(this.tokens, index - 1) ? Part.Modifier : word.part;
  }

  /** Settles by its neighbours what may be a noun or a verb. */
  #settle(index: number): void {
    const part: number | undefined = this.parts[index];
    if (part === NONE) {
      if (this.#closesCompound(index)) this.parts[index] = Part.Noun;
    } else if (part === (Part.NounOrVerb as number)) {
      this.parts[index] = this.#isVerb(index) ? Part.None : Part.Noun;
    }
  }

  #isVerb(index: number): boolean {
    const before = this.#rolesAt(index - 1);
    if ((before & Role.BeforeVerb) !== 0 || (this.#rolesAt(index + 1) & Role.Object) !== 0) return true;
    if (this.#has(index, Form.Gerund)) return (before & Role.Be) !== 0 || this.#isTransitive(index);
    const previous = this.#wordAt(index - 1);
    return previous?.normal === 'to' || (this.#isInPhrase(index - 1) && this.#has(index - 1, Form.Plural) && !this.#has(index, Form.Plural));
  }

  /** Whether a word in -ing acts on what follows: "by | transferring | detainees". */
  #isTransitive(index: number): boolean {
    const isInside = this.#isInPhrase(index - 1) || (this.#rolesAt(index - 1) & (Role.Determined | Role.Possessive)) !== 0;
    return this.#isInPhrase(index + 1) && !isInside;
  }

  /** Whether a word that is mostly a verb names an action here: "vote | rigging was", "land | grabbing." */
  #closesCompound(index: number): boolean {
    if (!this.#has(index, Form.Gerund) || !this.#isInPhrase(index - 1) || this.#has(index - 1, Form.Plural)) return false;
    const after = this.#rolesAt(index + 1);
    return (after & Role.Object) === 0 && ((after & Role.Preposition) === 0 || this.#wordAt(index + 1)?.normal === 'of');
  }

  #wordAt(index: number): IssueWord | undefined {
    return index >= this.#first && index < this.#end ? this.words[index] : undefined;
  }

  #rolesAt(index: number): number {
    return this.#wordAt(index)?.roles ?? 0;
  }

  #has(index: number, form: Form): boolean {
    return ((this.#wordAt(index)?.forms ?? 0) & form) !== 0;
  }

  #isInPhrase(index: number): boolean {
    return index >= this.#first && index < this.#end && this.parts[index] !== NONE;
  }
}
