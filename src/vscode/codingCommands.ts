import type { CodingCommand } from '../session/codingKeys';
import { SECTION } from './settings';

/** The command behind each key; all of them can be called without the mode as well. */
export const CODING_COMMANDS: Readonly<Record<Exclude<CodingCommand, 'keys'>, string>> = {
  actor: `${SECTION}.tagAsActor`,
  date: `${SECTION}.tagAsDate`,
  issue: `${SECTION}.tagAsIssue`,
  quote: `${SECTION}.tagAsQuote`,
  confirm: `${SECTION}.confirm`,
  dismiss: `${SECTION}.dismiss`,
  confirmEntity: `${SECTION}.confirmEntity`,
  dismissEntity: `${SECTION}.dismissEntity`,
  retag: `${SECTION}.retag`,
  untag: `${SECTION}.untag`,
  note: `${SECTION}.editNote`,
  next: `${SECTION}.goToNextSuggestion`,
  previous: `${SECTION}.goToPreviousSuggestion`,
  nextSentence: `${SECTION}.selectNextSentence`,
  previousSentence: `${SECTION}.selectPreviousSentence`,
  nextQuote: `${SECTION}.goToNextQuote`,
  previousQuote: `${SECTION}.goToPreviousQuote`,
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

/** Whether an argument of a keybinding names a command of coding mode. */
export function isCodingCommand(value: unknown): value is keyof typeof CODING_COMMANDS {
  return typeof value === 'string' && Object.hasOwn(CODING_COMMANDS, value);
}
