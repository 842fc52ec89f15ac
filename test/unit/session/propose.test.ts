import assert from 'node:assert/strict';
import fc from 'fast-check';
import { propose, ProposalError, type ProposalRequest } from '../../../src/session/propose';
import type { ArticleSession } from '../../../src/session/articleSession';
import { buildReviewTree } from '../../../src/view/reviewTree';
import { hoverText } from '../../../src/view/hoverText';
import { Desk } from '../../support/desk';

const TEXT = 'Harbour talks 🚢\n\nThe dredging board met on Friday. Ada Moreau praised the board.\n\nThe board will meet again.\n';
const SHOWN = { actors: true, dates: true, issues: true, codes: true, quotes: false, places: false, uncertain: false };

function open(): { desk: Desk; session: ArticleSession } {
  const desk = new Desk({ 'a.txt': TEXT });
  return { desk, session: desk.open('a.txt') };
}

function suggest(session: ArticleSession, request: ProposalRequest): void {
  session.suggest(propose(session, request, 'an assistant'));
}

const MOREAU: ProposalRequest = { quote: 'Ada Moreau', type: 'actor', kind: 'person', reason: 'she *speaks*' };

describe('suggestions of other programs', () => {
  it('wait among the others, marked with who made them, and nothing is decided', () => {
    const { session } = open();
    const before = session.decisions;
    suggest(session, MOREAU);
    const [mention] = session.view.mentions;
    assert.deepEqual([mention?.text, mention?.status, mention?.source, mention?.entity], ['Ada Moreau', 'suggested', 'an assistant', 'ada-moreau']);
    assert.equal(session.decisions, before);
    const [branch] = buildReviewTree(session.article, session.view, session.decisions, { shown: SHOWN, codes: [], dismissed: false });
    assert.match(branch?.content.description ?? '', /by an assistant/);
    const { markdown } = hoverText(session.view, mention ?? assert.fail());
    assert.match(markdown, /Suggested by an assistant, for you to decide/);
    assert.match(markdown, /she \\\*speaks\\\*/);
  });

  it('are confirmed and dismissed like others, and come back with undo', async () => {
    const { desk, session } = open();
    suggest(session, MOREAU);
    session.confirm(session.view.mentions);
    assert.deepEqual(session.view.mentions.map(({ status, entity }) => [status, entity]), [['confirmed', 'ada-moreau']]);
    assert.deepEqual(session.decisions.entities.map(({ name, kind }) => [name, kind]), [['Ada Moreau', 'person']]);
    await desk.changes.undo();
    assert.deepEqual(session.view.mentions.map(({ status }) => status), ['suggested']);
    session.dismiss(session.view.mentions);
    assert.deepEqual(session.view.mentions, []);
    assert.throws(() => { suggest(session, MOREAU); }, /dismissed/);
  });

  it('are found by context or offset where the words stand several times', () => {
    const { session } = open();
    const board = { quote: 'board', type: 'actor', name: 'Dredging Board', kind: 'organisation' };
    assert.throws(() => propose(session, board, 'x'), /stands 3 times/);
    assert.equal(propose(session, { ...board, before: 'praised the ' }, 'x').start, TEXT.indexOf('board.'));
    assert.equal(propose(session, { ...board, after: ' will' }, 'x').start, TEXT.lastIndexOf('board'));
    const points = Array.from(TEXT.slice(0, TEXT.indexOf('board'))).length;
    assert.equal(propose(session, { ...board, start: points }, 'x').start, TEXT.indexOf('board'));
    assert.throws(() => propose(session, { ...board, start: points + 1 }, 'x'), /exactly so/);
  });

  it('are refused, with the reason, when they are not complete or cannot be placed', () => {
    const { session } = open();
    const cases: readonly (readonly [ProposalRequest, RegExp])[] = [
      [{ quote: 'Ada Morea', type: 'actor', kind: 'person' }, /exactly so/],
      [{ quote: '', type: 'issue' }, /characters/],
      [{ quote: 'the board.\n\nThe board', type: 'issue' }, /one paragraph/],
      [{ quote: 'Ada Moreau', type: 'actor' }, /say the kind/],
      [{ quote: 'Friday', type: 'date', value: 'soon' }, /TIMEX3/],
      [{ quote: 'Friday', type: 'weather' }, /type/],
      [{ quote: 'Friday', type: 'issue', name: '—' }, /letters/],
    ];
    for (const [request, message] of cases) assert.throws(() => propose(session, request, 'x'), (error) => error instanceof ProposalError && message.test(error.message));
    suggest(session, { quote: 'Friday', type: 'date', value: '2026-03-13' });
    assert.throws(() => { suggest(session, { quote: 'Friday', type: 'date', value: '2026-03-13' }); }, /suggested already/);
    session.confirm(session.view.mentions);
    assert.throws(() => { suggest(session, { quote: 'Friday', type: 'date', value: '2026-03-14' }); }, /decided about/);
  });

  it('stay on their words through edits elsewhere, and go when these are deleted', () => {
    fc.assert(fc.property(fc.array(fc.tuple(fc.nat(400), fc.string({ unit: 'grapheme', maxLength: 4 })), { maxLength: 8 }), (edits) => {
      const { session } = open();
      suggest(session, MOREAU);
      for (const [at, inserted] of edits) {
        const { start, end } = session.view.mentions[0] ?? assert.fail();
        const offset = at % (session.article.length + 1);
        if ((offset <= start || offset >= end) && !/[\uD800-\uDFFF]/.test(session.article.text.charAt(offset))) session.edit([{ offset, removed: 0, inserted: inserted.replace(/\n/g, ' ') }]);
      }
      const { start, end } = session.view.mentions[0] ?? assert.fail();
      assert.equal(session.article.text.slice(start, end), 'Ada Moreau');
      session.edit([{ offset: start, removed: end - start, inserted: '' }]);
      assert.deepEqual(session.view.mentions, []);
    }));
  });
});
