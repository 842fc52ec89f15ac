import * as edits from './edits';

/** Edits that put in copies: one beside its original that was edited in turn cannot be told from it by anyone who did not see the edit. */
export const COPYING = ['a paragraph duplicated', 'a parallel sentence added', 'a later version'];

/** The corpus of edits, as newsrooms make them. */
export const EDIT_KINDS: Readonly<Record<string, edits.Edit>> = {
  'copy edits, 1% of words': edits.copyEdit(0.01),
  'copy edits, 3% of words': edits.copyEdit(0.03),
  'copy edits, 6% of words': edits.copyEdit(0.06),
  'a name changed throughout': edits.changeName,
  'a sentence moved': edits.moveSentence,
  'a sentence deleted': edits.deleteSentence,
  'paragraphs moved': edits.moveParagraph,
  'a paragraph deleted': edits.deleteParagraph,
  'a paragraph duplicated': edits.duplicateParagraph,
  'a parallel sentence added': edits.addParallelSentence,
  'a new lead': edits.addLead,
  'typographic marks': edits.setTypographically,
  'lines broken elsewhere': edits.reflow,
  'a later version': edits.updateVersion,
};
