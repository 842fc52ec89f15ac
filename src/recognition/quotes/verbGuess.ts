import { pronounIn } from './nounPhrase';
import { Form, type QuoteLexicon } from './quoteLexicon';
import type { Reading } from './reading';

const OPENS_OBJECT = /^(?:the|a|an|his|her|its|their|that|this|these|those|to|it|him|them|on|for|against|in|with|of|at|as|up|out|off)$/;

/** Guesses verbs of any meaning by their endings and the words after them. */
export class VerbGuess {
  readonly #lexicon: QuoteLexicon;

  constructor(lexicon: QuoteLexicon) {
    this.#lexicon = lexicon;
  }

  /** Whether a word may be a finite verb in the past or third person. */
  mayBeFinite(reading: Reading, index: number): boolean {
    return (this.formsAt(reading, index) & (Form.Past | Form.Third)) !== 0;
  }

  /** What forms of a verb a word can be, where words beside it do not rule that out; 0 for none. */
  formsAt(reading: Reading, index: number): number {
    const word = reading.word(index);
    if (pronounIn(word) !== undefined || this.#lexicon.is('determiners', word)) return 0;
    const known = this.#lexicon.verb(word);
    const next = reading.word(index + 1);
    const hasObject = OPENS_OBJECT.test(next) || reading.isCapital(index + 1) || reading.isQuoted(index + 1);
    if (known !== undefined && (this.#lexicon.noun(word) === undefined || hasObject)) return known.forms;
    if (this.#lexicon.is('finite', word)) return /^(?:is|are|has|does|do|will|can|may|must)$/.test(word) ? Form.Third : Form.Past | (word.endsWith('s') ? Form.Third : 0);
    if (/.[^e]ed$/.test(word)) return hasObject ? Form.Past : 0;
    return /[a-z]{2}[^su'’]s$/.test(word) && hasObject && /^(?:the|a|an|his|her|its|their|that|this|to|it|him|them)$/.test(next) ? Form.Third : 0;
  }
}
