import assert from 'node:assert/strict';
import fc from 'fast-check';
import { confirm, setNote, tag, untag } from '../../../src/annotation/decide';
import { Desk } from '../../support/desk';

const URIS = ['file:///a.txt', 'file:///b.txt', 'file:///c.txt'] as const;
const TEXT = 'Moreau backs fish quotas. 🐟 Lind opposes fish quotas. The board of the harbour meets on Friday.\n';

/** What can happen at the desk: `kind` in article `where`, at a place made of `seed`. */
interface Happening {
  readonly kind: number;
  readonly where: number;
  readonly seed: number;
}

const happening = fc.record({ kind: fc.nat(9), where: fc.nat(2), seed: fc.nat(1000) });

async function happen(desk: Desk, { kind, where, seed }: Happening): Promise<boolean> {
  const uri = URIS[where] ?? URIS[0];
  if (kind === 0) await desk.close(uri);
  if (kind === 0) return false;
  if (kind === 9) {
    const articles = URIS.slice(0, 1 + (seed % 3));
    const outcome = await desk.changes.apply({
      label: 'bulk',
      articles,
      change: ({ decisions, context, article }) => {
        const at = seed % (article.text.length - 5);
        return seed % 2 === 0 ? tag(decisions, [{ start: at, end: at + 4 }], { type: 'bulk' }, context) : untag(decisions, decisions.annotations.slice(0, 2));
      },
    });
    return outcome.changed.length > 0;
  }
  const session = desk.open(uri);
  const { last } = desk.history;
  const at = seed % (session.article.length - 6);
  const span = { start: at, end: at + 4 };
  const annotation = session.decisions.annotations[seed % Math.max(1, session.decisions.annotations.length)];
  if (kind === 1) session.edit([{ offset: at, removed: 0, inserted: 'word ' }]);
  else if (kind <= 3) session.tag([span], { type: 'issue', entity: `e${seed % 3}` }, { id: `e${seed % 3}`, type: 'issue', name: 'E' });
  else if (kind === 4) session.setArticle({ title: `T${seed}` });
  else if (kind === 5) session.perform('confirm', confirm(session.decisions, [{ ...span, type: 'actor' }], { text: session.article.text, now: 'n', newId: () => `c${seed}-${String(desk.history.begun)}` }, []));
  else if (annotation !== undefined && kind === 6) session.untag([annotation]);
  else if (annotation !== undefined && kind === 7) session.perform('note', setNote(annotation, `n${seed}`));
  else if (annotation !== undefined) session.amend(session.view.mentions.filter((mention) => mention.annotation?.id === annotation.id), { type: 'actor' });
  return desk.history.last !== last;
}

/** What is decided, wherever it stands. */
const decided = (desk: Desk): string => JSON.stringify(URIS.map((uri) => desk.said(uri)));

describe('any steps in any articles', () => {
  it('are taken back one by one in order, and made again, though texts change and articles are closed', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(happening, { maxLength: 14 }), fc.array(fc.nat(2), { maxLength: 3 }), async (happenings, closed) => {
        const desk = new Desk(Object.fromEntries(URIS.map((uri) => [uri, TEXT])));
        const states = [decided(desk)];
        for (const each of happenings) if (await happen(desk, each)) states.push(decided(desk));
        for (const index of closed) await desk.close(URIS[index] ?? URIS[0]);
        for (const state of states.slice(0, -1).reverse()) {
          assert.deepEqual((await desk.changes.undo())?.failed, []);
          assert.equal(decided(desk), state);
        }
        assert.equal(await desk.changes.undo(), undefined);
        for (const state of states.slice(1)) {
          assert.deepEqual((await desk.changes.redo())?.failed, []);
          assert.equal(decided(desk), state);
        }
      }),
      { numRuns: 100 },
    );
  });
});
