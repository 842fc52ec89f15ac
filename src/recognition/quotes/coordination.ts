import type { Opened } from './openedContent';
import type { Cue } from './cue';
import { Form, type QuoteLexicon } from './quoteLexicon';
import type { Reading } from './reading';
import type { VerbGuess } from './verbGuess';

const MODAL = /^(?:will|would|shall|should|can|could|may|might|must|to|do|does|did|won[’']t|wouldn[’']t|can[’']t|cannot|couldn[’']t|doesn[’']t|don[’']t|didn[’']t)$/;

/** Most tokens to look back or ahead for a verb. */
const FAR = 40;

/** Tells which verb an "and" joins the next to: that of the content, or the one that reports it. */
export class Coordination {
  readonly #lexicon: QuoteLexicon;
  readonly #guess: VerbGuess;

  constructor(lexicon: QuoteLexicon, guess: VerbGuess) {
    this.#lexicon = lexicon;
    this.#guess = guess;
  }

  /** Whether the verb after a conjunction goes with the cue: "criticised the plan and left", "vowed to fight and left", "said he would go and left". */
  leavesContent(conjunction: number, { reading, first, lead, cue }: Opened): boolean {
    let at = conjunction + 1;
    while (this.#lexicon.is('adverbs', reading.word(at)) || /...ly$/.test(reading.word(at))) at++;
    const forms = this.#guess.formsAt(reading, at);
    const same = forms & this.#formOf(reading, cue);
    if (same === 0) return false;
    if (lead === 'phrase') return !this.#holdsVerb(reading, first, conjunction, same);
    if (lead === 'infinitive') return (same & Form.Base) === 0;
    return (same & Form.Past) !== 0 && this.#isModal(reading, first, conjunction);
  }

  /** The form of the verb that reports, as far as it is finite. */
  #formOf(reading: Reading, { end, first, kind }: Cue): number {
    if (kind === 'noun' || kind === 'passive') return Form.Past | Form.Third;
    const verb = this.#lexicon.verb(reading.word(kind === 'adjective' ? first : end - 1));
    return (verb?.forms ?? Form.Past | Form.Third) & ~Form.Participle;
  }

  /** Whether a relative clause in a phrase has a verb of the form. */
  #holdsVerb(reading: Reading, first: number, end: number, forms: number): boolean {
    for (let index = end - 1; index > Math.max(first, end - FAR); index--) {
      if (/^(?:who|which|that|where|whose)$/.test(reading.word(index))) {
        for (let at = index + 1; at < end; at++) if ((this.#guess.formsAt(reading, at) & forms) !== 0) return true;
        return false;
      }
    }
    return false;
  }

  /** Whether the verbs of a clause so far are bare forms after "would" and the like. */
  #isModal(reading: Reading, first: number, end: number): boolean {
    for (let index = first; index < Math.min(end, first + FAR); index++) {
      const word = reading.word(index);
      if (MODAL.test(word) && word !== 'to') return true;
      if (this.#lexicon.is('finite', word) || ((this.#lexicon.verb(word)?.forms ?? 0) & Form.Past) !== 0) return false;
    }
    return false;
  }
}
