import assert from 'node:assert/strict';
import type { EntityRecord } from '../../../src/annotation/annotation';
import { quotationOf, quoteTaggings, changeSpeaker, wordsAboutSpeaker } from '../../../src/session/quoteTags';
import type { Session } from '../../../src/session/session';
import { Desk } from '../../support/desk';
import { placeOf } from '../view/exampleView';

const URI = 'memory:/harbour.news';
const TEXT = 'Ada Moreau met Josef Brandt.\n\n“Nobody asked us,” Brandt said of the fees, and left the hall.\n\nThe port is closed.\n';
const QUOTE = '“Nobody asked us,”';
const moreau: EntityRecord = { id: 'ada-moreau', type: 'actor', kind: 'person', name: 'Ada Moreau' };
const brandt: EntityRecord = { id: 'josef-brandt', type: 'actor', kind: 'person', name: 'Josef Brandt' };

function tagged(): Session {
  const session = new Desk({ [URI]: TEXT }).open(URI);
  session.tag([placeOf(TEXT, QUOTE)], { type: 'quote', speaker: brandt.id, cue: 'said', note: 'check' }, brandt);
  return session;
}

const said = ({ decisions }: Session): unknown =>
  decisions.annotations.map(({ quote, speaker, speakerText, cue, note }) => [quote, speaker, speakerText, cue, note]);

describe('tagging quotations by hand', () => {
  it('takes the words that report it from the quotation that has most of the passage', () => {
    const { view } = tagged();
    const inside = placeOf(TEXT, 'Nobody asked us');
    assert.equal(quotationOf(view, inside)?.cue, 'said');
    assert.deepEqual(quoteTaggings(view, [inside], { speaker: 'ada-moreau' }), [{ span: inside, tag: { type: 'quote', speaker: 'ada-moreau', cue: 'said' } }]);
    assert.equal(quotationOf(view, placeOf(TEXT, 'asked')), undefined);
  });

  it('changes the speaker and nothing else, and keeps a new actor, in one step that can be taken back', () => {
    const session = tagged();
    changeSpeaker(session, session.view.mentions, { speaker: moreau.id, record: moreau });
    assert.deepEqual(said(session), [[QUOTE, 'ada-moreau', undefined, 'said', 'check']]);
    assert.deepEqual(session.decisions.entities.map(({ id }) => id).sort(), ['ada-moreau', 'josef-brandt']);
    assert.match(session.lastStep ?? '', /^retag .*quote$/);
  });

  it('leaves the speaker open when it is not known', () => {
    const session = tagged();
    changeSpeaker(session, session.view.mentions, {});
    assert.deepEqual(said(session), [[QUOTE, undefined, undefined, 'said', 'check']]);
    changeSpeaker(session, session.view.mentions, { speakerText: 'a spokesman' });
    assert.deepEqual(said(session), [[QUOTE, undefined, 'a spokesman', 'said', 'check']]);
  });

  it('makes a suggestion a tag', () => {
    const session = new Desk({ [URI]: TEXT }).open(URI);
    const span = placeOf(TEXT, QUOTE);
    changeSpeaker(session, [{ type: 'quote', ...span, text: QUOTE, status: 'suggested', confidence: 0.9 }], { speaker: moreau.id, record: moreau });
    assert.deepEqual(said(session), [[QUOTE, 'ada-moreau', undefined, undefined, undefined]]);
  });

  it('looks for the speaker under the name that is known, else around the passage in its paragraph', () => {
    const { article, view } = tagged();
    assert.equal(wordsAboutSpeaker(article, view, placeOf(TEXT, QUOTE)), 'Josef Brandt');
    assert.match(wordsAboutSpeaker(article, view, placeOf(TEXT, 'left the hall')), /^“Nobody asked us,” Brandt said of the fees, and \.\s*$/);
  });
});
