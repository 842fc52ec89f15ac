import assert from 'node:assert/strict';
import { Cleanup } from '../../../scripts/vscode-npm/cleanup';

describe('Cleanup', () => {
  it('undoes the last thing first', async () => {
    const order: number[] = [];
    const cleanup = new Cleanup();
    for (const number of [1, 2, 3]) cleanup.add(() => void order.push(number));
    await cleanup.run();
    assert.deepEqual(order, [3, 2, 1]);
  });

  it('undoes each thing once, however often it is asked', async () => {
    let times = 0;
    const cleanup = new Cleanup();
    cleanup.add(() => {
      times += 1;
    });
    await Promise.all([cleanup.run(), cleanup.run()]);
    assert.equal(times, 1);
  });
});
