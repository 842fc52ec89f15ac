import { isRelative, type Cue, type Place } from './cue';
import { clauseOnly } from './government';
import type { NounPhrases } from './nounPhrase';
import { ParticipleCues } from './participleCues';
import { PassiveCues } from './passiveCues';
import type { QuoteLexicon } from './quoteLexicon';
import type { Reading, TokenRange } from './reading';
import { isTitleCase, speakerLabel } from './speakerLabel';
import { VerbCues } from './verbCues';
import { VerbForms } from './verbForms';
import { WordCues } from './wordCues';

/** Finds the words in a segment that report, outside quotation marks. */
export class CueFinder {
  readonly #lexicon: QuoteLexicon;
  readonly #phrases: NounPhrases;
  readonly #verbs: VerbCues;
  readonly #words: WordCues;

  constructor(lexicon: QuoteLexicon, phrases: NounPhrases) {
    const forms = new VerbForms(lexicon, phrases);
    this.#lexicon = lexicon;
    this.#phrases = phrases;
    this.#words = new WordCues(lexicon, phrases, forms);
    this.#verbs = new VerbCues(lexicon, phrases, forms, this.#words, new ParticipleCues(lexicon, phrases, forms), new PassiveCues(lexicon, phrases, forms));
  }

  find(reading: Reading, segment: TokenRange): readonly Cue[] {
    const label = speakerLabel(reading, segment);
    const cues: Cue[] = label === undefined ? [] : [label];
    let from = label?.end ?? segment.first;
    let clause = from;
    for (let index = from; index < segment.end; index++) {
      if (reading.isQuoted(index)) from = index + 1;
      else if (this.#lexicon.mayReport(reading.word(index)) && !isCompound(reading, index)) {
        const cue = this.#cueAt(index, { reading, segment, from, clause });
        if (cue === undefined) continue;
        cues.push(cue);
        if (!isInserted(reading, cue)) from = clause = cue.end;
        index = cue.end - 1;
      }
    }
    return cues;
  }

  #cueAt(index: number, place: Place): Cue | undefined {
    const { reading, segment } = place;
    const word = reading.word(index);
    if (word === 'according' && reading.word(index + 1) === 'to') return this.#according(index, place);
    const noun = this.#lexicon.noun(word);
    const asNoun = noun && this.#words.noun(index, noun, place);
    if (asNoun?.source !== undefined) return asNoun;
    const isName = index > segment.first && reading.isCapital(index) && !isTitleCase(reading, segment);
    const verb = isName ? undefined : this.#lexicon.verb(word);
    return (verb && this.#verbs.at(index, verb, place)) ?? asNoun ?? this.#predicate(index, word, place);
  }

  #predicate(index: number, word: string, place: Place): Cue | undefined {
    const adjective = this.#lexicon.adjective(word);
    if (adjective !== undefined) return this.#words.adjective(index, adjective, place);
    const agent = this.#lexicon.agent(word);
    return agent && this.#words.agent(index, agent, place);
  }

  #according(index: number, { reading, segment }: Place): Cue | undefined {
    const source = this.#phrases.after(reading, index + 2, segment.end);
    return source && { first: index, end: index + 2, kind: 'according', governs: clauseOnly('according'), source };
  }
}

/** Part of a word with a hyphen: "supply-demand". */
function isCompound(reading: Reading, index: number): boolean {
  return [index - 1, index + 1].some((at) => reading.word(at) === '-' && !reading.isDash(at));
}

/** "Moreau, who spoke in Oslo, said", "Moreau, citing figures, said": the subject of what follows stands before the insertion. */
function isInserted(reading: Reading, cue: Cue): boolean {
  return isRelative(reading, cue) || (cue.kind === 'participle' && reading.word(cue.first - 1) === ',');
}
