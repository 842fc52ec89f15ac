import assert from 'node:assert/strict';
import { isEditable, parseCodebook } from '../../../src/codebook/parseCodebook';

/** Problems as "line: code", lines from 1. */
function problems(text: string, isShippedIssue?: (id: string) => boolean): string[] {
  return parseCodebook(text, isShippedIssue).diagnostics.map(({ line, code }) => `${line + 1}: ${code}`);
}

describe('problems of a codebook', () => {
  it('are told at their place', () => {
    const text = `codes:
  - id: frame
    name: Frame
    key: f
    children:
      - id: frame
        name: Again
        color: charts.read
        key: f
  - id: actor
    name: Actors
actors:
  - {id: pilots, name: Pilots, aliases: [guild]}
  - {id: dockers, name: Dockers, aliases: [union, guild]}
issues:
  - {id: a, name: A, parent: b}
  - {id: b, name: B, parent: a}
  - {id: c, name: C, parent: economy}
  - {id: d, name: D, parent: nothing}
  - {id: pilots, name: Pilots again}
`;
    assert.deepEqual(problems(text, (id) => id === 'economy').sort(), [
      '10: reserved-id', '14: shared-name', '16: cycle', '17: cycle', '19: unknown-parent', '20: duplicate-id',
      '6: duplicate-id', '8: unknown-color', '9: duplicate-key',
    ]);
    assert.deepEqual(problems(text).filter((problem) => problem.includes('parent')), []);
  });

  it('keep a file from being changed that is broken or whose ids stand twice', () => {
    const editable = (text: string): boolean => isEditable(parseCodebook(text));
    assert.equal(editable('codes: [{id: a, name: A}, {id: b, name: B, key: x, color: none}]'), true);
    assert.equal(editable('codes: [{id: a, name: A}, {id: a, name: B}]'), false);
    assert.equal(editable('codes: [{id: a}]'), false);
    assert.equal(editable('codes:\n<<<<<<< ours\n'), false);
    assert.equal(editable(''), true);
  });

  it('do not come from keys without a value, or of one\'s own', () => {
    assert.deepEqual(problems('codes:\nactors:\nissues: []\nproject: ours\n'), []);
  });
});
