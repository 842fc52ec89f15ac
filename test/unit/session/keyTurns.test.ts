import assert from 'node:assert/strict';
import { setTimeout as delay } from 'node:timers/promises';
import { BACKSPACE, ENTER, KeyTurns, type KeyText } from '../../../src/session/keyTurns';

describe('keys that come faster than they act', () => {
  let turns: KeyTurns;
  let done: string[];
  beforeEach(() => {
    turns = new KeyTurns();
    done = [];
  });

  const press = (name: string, act: () => Promise<void> | void = () => undefined, keys: { readonly text: KeyText } = { text: name }): Promise<void> =>
    turns.press(keys.text, async () => {
      await act();
      done.push(name);
    }, () => Promise.resolve());

  it('act in the order in which they came, also after one that failed', async () => {
    const slow = press('a', () => delay(20));
    const failing = press('b', () => Promise.reject(new Error('b')));
    const last = press('c');
    await assert.rejects(failing, /b/);
    await Promise.all([slow, last]);
    assert.deepEqual(done, ['a', 'c']);
  });

  it('go to the dialogue that a key before them opens, and to the editor again when it is closed', async () => {
    let value = '';
    let answered: (text: string) => void = () => undefined;
    const answer = new Promise<string>((resolve) => { answered = resolve; });
    const opening = press('r', async () => {
      await delay(5);
      const closed = turns.inputOpened({ type: (text) => { value += text; }, erase: () => { value = value.slice(0, -1); }, accept: () => { answered(value); } });
      done.push(`answer ${await answer}`);
      closed();
    });
    const early = [press('x'), press('i'), press('dismiss', undefined, { text: BACKSPACE }), press('s')];
    await delay(20);
    const late = [press('s'), press('next', undefined, { text: undefined }), press('confirm', undefined, { text: ENTER })];
    await Promise.all([opening, ...early, ...late]);
    await press('y');
    assert.deepEqual(done, ['answer xss', 'r', 'y']);
  });
});
