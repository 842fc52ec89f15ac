import assert from 'node:assert/strict';
import { parseArticle } from '../../../src/article/parseArticle';
import { compileIssues } from '../../../src/recognition/issues/compileIssues';
import { createIssueRecogniser } from '../../../src/recognition/issues/issueRecogniser';
import { plainWords } from '../../support/plainWords';
import { issuesIn, lexiconOf } from './issueSupport';

const TAXONOMY = `
economy:
  field: true
  trade:
    as: trade talk
    sometimes: [{as: trade, needs: export | import | surplus}]
    tariffs: {as: import duty, cap: 1807, iptc: tariff}
    export-controls: {as: control on export}
    import-controls: {}
    rare-earths: {}
    dumping: {as: anti-dumping}
  labour-disputes:
    sometimes: [{as: strike, needs: union | wage, not: air | missile}]
  inflation:
security:
  field: true
  ceasefire: {}
  air-strikes:
    sometimes: [{as: strike, needs: missile | drone}]
  aids: {name: AIDS}
  fentanyl: {}
  womens-rights: {name: women's rights}
  press-freedom: {as: freedom of the press}
`;

const lexicon = lexiconOf(TAXONOMY, 'strike a deal | fair trade coffee');

describe('issue recogniser', () => {
  const cases: readonly (readonly [string, string, readonly string[]])[] = [
    ['finds plurals and hyphenated wordings', 'New cease-fire talks began; an antidumping tariff stays.', ['cease-fire talks: ceasefire', 'antidumping tariff: tariffs+dumping']],
    ['reads British and American spelling alike', 'Labour disputes and labor disputes.', ['Labour disputes: labour-disputes', 'labor disputes: labour-disputes']],
    ['turns wordings around', 'It eased the controls on its Chinese exports and press freedom.', ['controls on its Chinese exports: export-controls', 'press freedom: press-freedom']],
    ['takes possessives in its stride', 'She spoke of women’s rights.', ['women’s rights: womens-rights']],
    ['finds both of two coordinated issues', 'They discussed import and export controls.', ['import and export controls: import-controls+export-controls']],
    ['shows one span where one issue stands before another', 'The fentanyl tariffs stay.', ['fentanyl tariffs: tariffs+fentanyl']],
    ['goes on with the head noun, but not with a verb', 'An inflation target was set. The tariffs target steel.', ['inflation target: inflation', 'tariffs: tariffs']],
    ['leaves an issue’s word in a name or title', 'Members of the Trade Talk Council later met Inflation Minister Ode. A visit to the Rare Earths Company followed, and the inflation expert left.', []],
    ['finds issues in a headline in capitals', 'Tariffs And Inflation Trouble Ministers\n\nNothing else.', ['Tariffs: tariffs', 'Inflation: inflation']],
    ['takes an ambiguous word for what its sentence says', 'The union began a strike. A drone strike hit the town. The strike of the clock.', ['strike: labour-disputes', 'strike: air-strikes', 'strike: labour-disputes']],
    ['leaves an ambiguous word that nothing speaks for', 'He learned a trade and a strike of luck helped.', []],
    ['leaves phrases that are no issue', 'The unions will strike a deal over fair trade coffee and exports.', []],
    ['tells an acronym from a word', 'AIDS spreads, and the machine aids the sick.', ['AIDS: aids']],
    ['leaves verbs', 'Workers at the union will strike. They strike the wage union.', []],
    ['finds nothing in ordinary prose', 'She walked to the lake and read a book.', []],
  ];
  for (const [name, text, expected] of cases) {
    it(name, () => {
      assert.deepEqual(issuesIn(text, lexicon), expected);
    });
  }

  it('gives each issue its place in the tree and its topics, its own or those above', () => {
    const article = parseArticle('The tariffs were lifted.');
    const [entity] = createIssueRecogniser(lexicon, plainWords()).resolve(article, {}).entities;
    assert.deepEqual([entity?.id, entity?.path, entity?.iptc, entity?.cap], ['tariffs', ['economy', 'trade'], 'medtop:2', 1807]);
    assert.equal(lexicon.concept('inflation')?.iptc, 'medtop:1');
  });

  it('counts both issues of one span', () => {
    const entities = createIssueRecogniser(lexicon, plainWords()).resolve(parseArticle('The fentanyl tariffs stay.'), {}).entities;
    assert.deepEqual(entities.map(({ id }) => id), ['tariffs', 'fentanyl']);
  });
});

describe('compiling the taxonomy', () => {
  const compile = (field: string): unknown => compileIssues({ fields: [field], falseFriends: '{}', mediaTopics: '{}' });

  it('refuses an id that stands twice', () => {
    assert.throws(() => compile('a:\n  x: {as: y}\nb:\n  x: {as: z}\n'), /x stands twice/);
  });

  it('refuses a wording that stands twice without a context', () => {
    assert.throws(() => compile('a: {as: border row}\nb: {as: border rows}\n'), /“border rows” stands twice/);
  });

  it('refuses an unknown media topic', () => {
    assert.throws(() => compile('a: {iptc: Nonsense}\n'), /unknown media topic “Nonsense”/);
  });
});
