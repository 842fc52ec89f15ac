import assert from 'node:assert/strict';
import fc from 'fast-check';
import { EMPTY_CODEBOOK, flattenCodes, type Code, type Codebook, type CodebookEntry } from '../../../src/codebook/codebook';
import { changeCode, dissolveCode, insertCode, mergeCodes, moveCode } from '../../../src/codebook/codeTree';
import { parseCodebook } from '../../../src/codebook/parseCodebook';
import { updateCodebook } from '../../../src/codebook/updateCodebook';

const HANDWRITTEN = `# Our project, 2026.
project: harbour # ours
codes:   # agreed in May
  # How a passage casts the matter.
  -   id: frame
      name:   Frame
      mood: calm   # not a key of ours
      children:   # three of them

        # the first
        - {id: conflict, name: Conflict}
        - id: human
          name: 'Human cost'
          description: >
            What it means for people
            with a face.

          key: h
  - id: demand
    name: Demand   # somebody wants something
    examples:
      - "called on"
      - urged
# Who is who.
actors:
- id: pilots
  name: Harbour Pilots
  aliases: [pilots' guild]
`;

const read = (text: string): Codebook => parseCodebook(text).codebook;

function withCodes(text: string, change: (codes: readonly Code[]) => readonly Code[] | undefined): string {
  const codebook = read(text);
  return updateCodebook(text, { ...codebook, codes: change(codebook.codes) ?? assert.fail('no change') });
}

/** Lines of one text that another does not have, in order. */
function newLines(before: string, after: string): string[] {
  const known = before.split('\n');
  return after.split('\n').filter((line) => !known.includes(line));
}

describe('updateCodebook', () => {
  it('gives the same bytes when nothing changes', () => {
    assert.equal(updateCodebook(HANDWRITTEN, read(HANDWRITTEN)), HANDWRITTEN);
  });

  it('prints a new code and leaves every other line', () => {
    const text = withCodes(HANDWRITTEN, (codes) => insertCode(codes, { id: 'economy', name: 'Economy', key: 'e' }, { parent: 'frame' }));
    for (const line of HANDWRITTEN.split('\n')) assert.ok(text.includes(line), line);
    assert.deepEqual(newLines(HANDWRITTEN, text), ['        - id: economy', '          name: Economy', '          key: e']);
  });

  it('changes one key and keeps comments and unknown keys of the code and of those below it', () => {
    const text = withCodes(HANDWRITTEN, (codes) => changeCode(codes, 'frame', (code) => ({ ...code, color: 'charts.red' })));
    for (const kept of ['# How a passage casts the matter.', 'mood: calm', '# not a key of ours', '# the first', "name: 'Human cost'", 'description: >', '# Who is who.', '# agreed in May']) {
      assert.ok(text.includes(kept), kept);
    }
    assert.match(text, /color: charts\.red/);
    assert.equal(flattenCodes(read(text).codes).length, 4);
  });

  it('moves a code with its comments, deeper and back', () => {
    const deeper = withCodes(HANDWRITTEN, (codes) => moveCode(codes, 'demand', { parent: 'frame', before: 'human' }));
    assert.match(deeper, / {10}name: Demand {3}# somebody wants something\n {10}examples:\n {12}- "called on"\n/);
    const back = withCodes(deeper, (codes) => moveCode(codes, 'demand', {}));
    assert.equal(back, HANDWRITTEN);
  });

  it('takes a code away', () => {
    const text = withCodes(HANDWRITTEN, (codes) => dissolveCode(codes, 'frame'));
    assert.deepEqual(read(text).codes.map(({ id }) => id), ['conflict', 'human', 'demand']);
    assert.match(text, /description: >\n/);
    assert.deepEqual(read(withCodes(text, () => [])).codes, []);
  });

  it('begins a file with its schema, and keeps CRLF', () => {
    const codebook = { ...EMPTY_CODEBOOK, codes: [{ id: 'a', name: 'NO', children: [{ id: 'b', name: '12:30' }] }] };
    const text = updateCodebook(undefined, codebook);
    assert.match(text, /^# What the coders [^\n]+\ncodes:\n {2}- id: a\n {4}name: "NO"\n {4}children:\n {6}- id: b\n/);
    const crlf = updateCodebook(text.replaceAll('\n', '\r\n'), { ...codebook, actors: [{ id: 'c', name: 'C' }] });
    assert.equal(crlf.replaceAll('\r\n', '').includes('\n'), false);
    assert.equal(read(crlf).actors[0]?.id, 'c');
  });

  it('adds to a section without entries, and to a file in braces', () => {
    const actor: CodebookEntry = { id: 'pilots', name: 'Pilots', kind: 'group' };
    assert.deepEqual(read(updateCodebook('actors:\nissues:\n', { ...EMPTY_CODEBOOK, actors: [actor] })).actors, [actor]);
    const braces = updateCodebook('{codes: [{id: a, name: A, own: 1}], mine: x}', { ...read('{codes: [{id: a, name: A, own: 1}]}'), actors: [actor] });
    assert.deepEqual(read(braces), { codes: [{ id: 'a', name: 'A', own: 1 }], actors: [actor], issues: [] });
    assert.match(braces, /mine: x/);
  });

  const word = fc.string({ unit: fc.constantFrom('a', 'é', '🐟', ' ', '"', "'", ':', '#', '\n', '-', 'NO', '\\', '{', '&'), minLength: 1, maxLength: 12 });
  const own = fc.record({ name: word, description: word, examples: fc.array(word, { maxLength: 2 }), color: fc.constant('charts.red') }, { requiredKeys: ['name'] });
  const step = fc.record({ kind: fc.constantFrom('insert', 'move', 'change', 'dissolve', 'merge'), one: fc.nat(20), other: fc.nat(20), own });

  it('writes what is read back, after any steps', () => {
    fc.assert(
      fc.property(fc.array(step, { maxLength: 8 }), fc.constantFrom('', HANDWRITTEN), (steps, start) => {
        let text: string = start;
        steps.forEach(({ kind, one, other, own: fields }, index) => {
          const { codes, ...rest } = read(text);
          const ids = flattenCodes(codes).map(({ code }) => code.id);
          const [a = '', b] = [ids[one % (ids.length || 1)], ids[other % (ids.length + 1)]];
          const fresh = { id: `c${index}`, ...fields };
          const next =
            kind === 'insert' ? insertCode(codes, fresh, { parent: b })
            : kind === 'move' ? moveCode(codes, a, { parent: b })
            : kind === 'change' ? changeCode(codes, a, (code) => ({ ...code, ...fields }))
            : kind === 'merge' ? mergeCodes(codes, a, b ?? '')
            : dissolveCode(codes, a);
          const wanted = { ...rest, codes: next ?? codes };
          text = updateCodebook(text, wanted);
          assert.deepEqual(read(text), wanted);
          assert.equal(updateCodebook(text, wanted), text);
        });
        if (start !== '') assert.ok(text.startsWith('# Our project, 2026.\nproject: harbour # ours\n'), text);
      }),
      { numRuns: 60 },
    );
  });
});
