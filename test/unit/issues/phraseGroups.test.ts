import assert from 'node:assert/strict';
import { groupPhrases, type PlacedPhrase } from '../../../src/recognition/issues/phraseGroups';

function placed(keys: string): readonly PlacedPhrase[] {
  return keys.split(', ').map((key, start) => ({
    paragraph: 0, start, end: start + 1, text: key, holdsName: false,
    phrase: { firstToken: start, endToken: start + 1, key, rarity: 1, isGoverned: false, tagged: 0, isName: false },
  }));
}

/** Groups as "key: places + others". */
function groups(keys: string): readonly string[] {
  return groupPhrases(placed(keys)).map(({ key, places, others }) => `${key}: ${places.length}${others.length === 0 ? '' : ` + ${others.map(({ text }) => text).join(', ')}`}`);
}

describe('groups of phrases', () => {
  it('hold equal phrases', () => {
    assert.deepEqual(groups('eel ladder, harbour, eel ladder'), ['eel ladder: 2', 'harbour: 1']);
  });

  it('count the bare head for the longer phrase that is repeated', () => {
    assert.deepEqual(groups('eel ladder, ladder, eel ladder, ladder'), ['eel ladder: 2 + ladder, ladder']);
  });

  it('keep a head that is much commoner than the longer phrase apart', () => {
    assert.deepEqual(groups('eel ladder, ladder, ladder, ladder'), ['eel ladder: 1', 'ladder: 3']);
  });

  it('count a longer phrase that stands once for the shorter', () => {
    assert.deepEqual(groups('whale shark, pregnant whale shark, whale shark'), ['whale shark: 2 + pregnant whale shark']);
  });

  it('count a phrase with a general head for the one without', () => {
    assert.deepEqual(groups('eel ladder, eel ladder plan, eel ladder'), ['eel ladder: 2 + eel ladder plan']);
  });

  it('keep phrases apart that share their first word only', () => {
    assert.deepEqual(groups('eel ladder, eel quota'), ['eel ladder: 1', 'eel quota: 1']);
  });
});
