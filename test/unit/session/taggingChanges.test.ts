import assert from 'node:assert/strict';
import type { ArticleSession } from '../../../src/session/articleSession';
import { changeSpeaker } from '../../../src/session/quoteTags';
import type { ViewMention } from '../../../src/view/articleView';
import { Desk } from '../../support/desk';
import { placeOf } from '../view/exampleView';

const URI = 'memory:/quay.news';
const TEXT = 'Orvik left. Brandt stayed. “We wait,” Brandt said, “and then we count.”\n';
const orvik = { id: 'orvik', type: 'actor' as const, name: 'Orvik' };

function suggestion(words: string, type: string, more: Partial<ViewMention> = {}): ViewMention {
  return { type, ...placeOf(TEXT, words), text: words, status: 'suggested', confidence: 0.9, ...more };
}

describe('changes of tags', () => {
  let desk: Desk;
  let session: ArticleSession;
  beforeEach(() => {
    desk = new Desk({ [URI]: TEXT });
    session = desk.open(URI);
  });

  const said = (): readonly (readonly unknown[])[] => session.decisions.annotations.map(({ quote, type, entity, speaker }) => [quote, type, entity ?? speaker]);

  it('tag over existing tags in one step that is undone as one', async () => {
    session.tag([placeOf(TEXT, 'Orvik')], { type: 'actor', entity: 'someone' });
    const steps = desk.history.begun;
    session.tagEach(['Orvik', 'Brandt'].map((words) => ({ span: placeOf(TEXT, words), tag: { type: 'actor', entity: 'orvik' }, entity: orvik })));
    assert.equal(desk.history.begun, steps + 1);
    assert.deepEqual(said(), [['Orvik', 'actor', 'orvik'], ['Brandt', 'actor', 'orvik']]);
    await desk.changes.undo();
    assert.deepEqual(said(), [['Orvik', 'actor', 'someone']]);
  });

  it('leave a tag that says the same already as it is', () => {
    session.tag([placeOf(TEXT, 'Orvik')], { type: 'demand' });
    const steps = desk.history.begun;
    session.tag([placeOf(TEXT, 'Orvik')], { type: 'demand' });
    assert.equal(desk.history.begun, steps);
  });

  it('say tags and suggestions anew in one step, and dismiss suggestions of another type', async () => {
    session.tag([placeOf(TEXT, 'Orvik')], { type: 'actor', entity: 'orvik' }, orvik);
    const steps = desk.history.begun;
    const tagged = session.view.mentions;
    session.amend([...tagged, suggestion('Brandt', 'actor', { entity: 'brandt' })], { type: 'issue' });
    assert.equal(desk.history.begun, steps + 1);
    assert.deepEqual(said(), [['Orvik', 'issue', undefined], ['Brandt', 'issue', undefined]]);
    assert.deepEqual(session.decisions.dismissed.map(({ quote, type }) => [quote, type]), [['Brandt', 'actor']]);
    await desk.changes.undo();
    assert.deepEqual([said(), session.decisions.dismissed], [[['Orvik', 'actor', 'orvik']], []]);
  });

  it('give all parts of a quotation another speaker: linked by hand', () => {
    session.tag([placeOf(TEXT, '“We wait,”')], { type: 'quote', speaker: 'brandt' });
    const [head] = session.decisions.annotations;
    assert.ok(head);
    session.tag([placeOf(TEXT, '“and then we count.”')], { type: 'quote', speaker: 'brandt', continues: head.id });
    changeSpeaker(session, session.view.mentions.slice(0, 1), { speaker: 'orvik', record: orvik });
    assert.deepEqual(said(), [['“We wait,”', 'quote', 'orvik'], ['“and then we count.”', 'quote', 'orvik']]);
  });

  it('move several tags in one step', () => {
    session.tag([placeOf(TEXT, 'Orvik')], { type: 'demand' });
    session.tag([placeOf(TEXT, 'stayed')], { type: 'demand' });
    const ids = session.decisions.annotations.map(({ id }) => id);
    const steps = desk.history.begun;
    session.reshape(session.view.mentions.map((mention) => ({ mention, span: { start: mention.start - (mention.start > 0 ? 7 : 0), end: mention.end } })));
    assert.equal(desk.history.begun, steps + 1, 'the first did not move, the second did');
    assert.deepEqual(session.decisions.annotations.map(({ id, quote }) => [id, quote]), [[ids[0], 'Orvik'], [ids[1], 'Brandt stayed']]);
  });
});
