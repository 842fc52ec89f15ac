import assert from 'node:assert/strict';
import { isArticleName, isProse } from '../../../src/article/proseCheck';

describe('proseCheck', () => {
  it('knows the names of files that go with programs', () => {
    for (const name of ['robots.txt', 'requirements.txt', 'requirements-dev.txt', 'CMakeLists.txt', 'LICENSE.txt', 'README.txt']) {
      assert.equal(isArticleName(name), false, name);
    }
    for (const name of ['2025-10-26-talks.txt', 'robots-at-work.txt', 'licence-row.txt']) assert.equal(isArticleName(name), true, name);
  });

  const prose: readonly string[] = [
    'The two governments reached an accord on river water late on Tuesday, officials said. It will be signed in March.',
    '“We have waited for this for ten years,” said the mayor, who is from the south. She did not say when the work would begin.',
  ];
  const other: readonly string[] = [
    '',
    'To do.',
    'id,name,date\n1,Ana,2026-01-02\n2,Bo,2026-01-03\n3,Cy,2026-01-04\n4,Di,2026-01-05',
    '2026-01-02 10:00:01 INFO server started on port 8080\n2026-01-02 10:00:02 WARN cache miss key=17\n2026-01-02 10:00:03 INFO done in 17 ms',
    'function add(a, b) { return a + b; }\nconst x = add(1, 2);\nif (x > 2) { console.log(x); }\nfor (let i = 0; i < 3; i++) { add(i, x); }',
    'apples\npears\nplums\nnuts\nmilk\nbread\nbutter\ncheese\nham\neggs\nrice\nbeans\nsalt',
  ];
  for (const text of prose) it(`prose: ${text.slice(0, 30)}`, () => { assert.equal(isProse(text), true); });
  for (const text of other) it(`no prose: ${text.slice(0, 30)}`, () => { assert.equal(isProse(text), false); });
});
