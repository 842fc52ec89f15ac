import type { CodingCommand } from '../session/codingKeys';
import { SECTION } from './settings';

/** The command behind each key; all of them can be called without the mode as well. */
export const CODING_COMMANDS: Readonly<Record<Exclude<CodingCommand, 'keys'>, string>> = {
  actor: `${SECTION}.tagAsActor`,
  date: `${SECTION}.tagAsDate`,
  issue: `${SECTION}.tagAsIssue`,
  confirm: `${SECTION}.confirm`,
  dismiss: `${SECTION}.dismiss`,
  retag: `${SECTION}.retag`,
  untag: `${SECTION}.untag`,
  note: `${SECTION}.editNote`,
  next: `${SECTION}.goToNextSuggestion`,
  previous: `${SECTION}.goToPreviousSuggestion`,
  nextSentence: `${SECTION}.selectNextSentence`,
  previousSentence: `${SECTION}.selectPreviousSentence`,
  expand: 'editor.action.smartSelect.expand',
  contract: 'editor.action.smartSelect.shrink',
  undo: `${SECTION}.undo`,
  redo: `${SECTION}.redo`,
  pick: `${SECTION}.tagSelection`,
  again: `${SECTION}.tagAgain`,
  all: `${SECTION}.tagAllOccurrences`,
  growEnd: `${SECTION}.growEnd`,
  shrinkEnd: `${SECTION}.shrinkEnd`,
  growStart: `${SECTION}.growStart`,
  shrinkStart: `${SECTION}.shrinkStart`,
  card: 'editor.action.showHover',
};
