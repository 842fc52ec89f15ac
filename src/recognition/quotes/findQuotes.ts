import type { Paragraph } from '../../article/article';
import type { Words } from '../words/words';
import { ContentFinder } from './findContents';
import { CueFinder } from './findCues';
import { NounPhrases } from './nounPhrase';
import { ParagraphDraft } from './paragraphDraft';
import type { ParagraphQuotes } from './paragraphQuotes';
import type { QuoteLexicon } from './quoteLexicon';
import { Reading } from './reading';

/** How many of the cues that follow may end what a cue reports. */
const MOST_LATER = 30;

/** Finds the quotations of single paragraphs. */
export class QuoteFinder {
  readonly #cues: CueFinder;
  readonly #contents: ContentFinder;

  constructor(
    lexicon: QuoteLexicon,
    private readonly words: Words,
  ) {
    const phrases = new NounPhrases(lexicon);
    this.#cues = new CueFinder(lexicon, phrases);
    this.#contents = new ContentFinder(lexicon, phrases);
  }

  find(paragraph: Paragraph): ParagraphQuotes {
    const reading = new Reading(paragraph, this.words.of(paragraph));
    const draft = new ParagraphDraft(reading);
    for (const segment of reading.segments) {
      const cues = this.#cues.find(reading, segment);
      draft.begin(segment);
      cues.forEach((cue, index) => { draft.add(cue, this.#contents.find(reading, cue, { segment, later: cues.slice(index + 1, index + MOST_LATER) }, draft.from)); });
    }
    return draft.finish(paragraph.text);
  }
}
