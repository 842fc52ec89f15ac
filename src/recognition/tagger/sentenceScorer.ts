import { contextFeatures } from './contextFeatures';
import type { SentenceContext } from './sentenceContext';
import { FeatureList } from './featureList';
import type { ReadParagraph, ReadSentence } from './paragraphReader';
import type { TaggerKnowledge } from './knowledge';
import type { TaggerModel } from './taggerModel';
import { OFFSETS } from './wordFeatures';
import { WordScores } from './wordScores';

/** How far around a token words are looked at. */
const REACH = -OFFSETS[0];

/** Sums the weights of tokens' features. Works in buffers of its own, since it is called for most words of a text. */
export class SentenceScorer {
  readonly #model: TaggerModel;
  readonly #knowledge: TaggerKnowledge;
  readonly #words: WordScores;
  readonly #features = new FeatureList();
  #classes = new Int32Array(0);
  #gazetteer = new Uint8Array(0);
  #sentence: SentenceContext | undefined;
  #scores = new Int32Array(0);
  #length = 0;

  constructor(model: TaggerModel, knowledge: TaggerKnowledge) {
    this.#model = model;
    this.#knowledge = knowledge;
    this.#words = new WordScores(model, (word) => knowledge.classesOf(word));
  }

  /** Begins a paragraph. */
  begin(): void {
    this.#length = 0;
  }

  /** Goes on to a sentence of the paragraph. */
  enter(paragraph: ReadParagraph, sentence: ReadSentence): void {
    const { firstToken, words, casing, runs } = sentence;
    const count = words.length;
    if (this.#classes.length <= count) {
      this.#classes = new Int32Array(2 * count);
      this.#gazetteer = new Uint8Array(2 * count);
    }
    const classes = this.#classes;
    words.forEach((word, index) => { classes[index] = this.#words.classes(word); });
    this.#gazetteer.fill(0, 0, count + 1);
    this.#knowledge.gazetteer.label(paragraph, sentence, this.#gazetteer);
    this.#sentence = { firstToken, words, casing, runs, classes, gazetteer: this.#gazetteer };
  }

  /** Adds the scores of the sentence's words `[start, end)` to the paragraph's. */
  score(start: number, end: number): void {
    const { size } = this.#model.labels;
    const from = this.#length;
    this.#length += (end - start) * size;
    if (this.#scores.length < this.#length) this.#grow();
    this.#scores.fill(0, from, this.#length);
    for (let index = start, row = from; index < end; index++, row += size) this.#scoreWord(index, row);
  }

  #scoreWord(index: number, row: number): void {
    const sentence = this.#sentence;
    if (sentence === undefined) return;
    for (let place = Math.max(0, REACH - index); place < OFFSETS.length; place++) {
      const word = sentence.words[index + place - REACH];
      if (word === undefined) break;
      this.#words.addTo(this.#scores, row, word, place);
    }
    this.#features.clear();
    contextFeatures(sentence, index, this.#features);
    this.#model.addTo(this.#scores, row, this.#features);
  }

  #grow(): void {
    const scores = new Int32Array(2 * this.#length);
    scores.set(this.#scores);
    this.#scores = scores;
  }

  /** The paragraph's scores: of the words that were scored in order, `words × labels`, in units of the model's scale. */
  finish(): Int32Array {
    return this.#scores.slice(0, this.#length);
  }
}
