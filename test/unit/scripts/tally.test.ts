import assert from 'node:assert/strict';
import { tally } from '../../../scripts/tests/tally';

const green = '\n  12 passing (3s)\n';
const red = '\n  12 passing (3s)\n  2 pending\n  3 failing\n\n  1) says so\n';

describe('tally', () => {
  it('reads the tests that passed', () => {
    assert.deepEqual(tally('suite', green, 0), { passed: 12, failed: 0, skipped: 0 });
  });

  it('reads the tests that failed', () => {
    assert.deepEqual(tally('suite', red, 3), { passed: 12, failed: 3, skipped: 2 });
  });

  it('takes the last summary, not what a test prints', () => {
    assert.deepEqual(tally('suite', `  99 passing (1ms)\n${green}`, 0), { passed: 12, failed: 0, skipped: 0 });
  });

  it('counts a crash after green tests as a failure', () => {
    assert.deepEqual(tally('suite', green, 1), { passed: 12, failed: 1, skipped: 0 });
    assert.deepEqual(tally('suite', green, undefined), { passed: 12, failed: 1, skipped: 0 });
  });

  it('counts a suite that ran nothing as a failure', () => {
    assert.deepEqual(tally('suite', '  0 passing (1ms)\n', 0), { passed: 0, failed: 1, skipped: 0 });
    assert.deepEqual(tally('suite', 'Error: no such file', 1), { passed: 0, failed: 1, skipped: 0 });
  });

  it('counts what was skipped, and takes a suite that skipped everything for no failure', () => {
    assert.deepEqual(tally('suite', '  0 passing (1ms)\n  4 pending\n', 0), { passed: 0, failed: 0, skipped: 4 });
  });

  it('takes a check by its exit code', () => {
    assert.deepEqual(tally('check', '', 0), { passed: 1, failed: 0, skipped: 0 });
    assert.deepEqual(tally('check', 'error TS2322', 2), { passed: 0, failed: 1, skipped: 0 });
  });
});
