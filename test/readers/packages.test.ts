import assert from 'node:assert/strict';
import { createRequire } from 'node:module';
import path from 'node:path';
import { launchChromium } from '../../scripts/vscode-npm/chromium';
import { Cleanup } from '../../scripts/vscode-npm/cleanup';
import { exampleExport, EXAMPLE_TEXT } from '../support/exampleExport';
import { exported } from '../support/exporting';
import { exportFormat } from '../support/exportFormat';
import { preparePackages } from './packages';

/** Installing for the first time takes as long as the network does. Milliseconds. */
const FIRST_TIME = 300_000;

interface Token {
  readonly type: string;
  readonly content: string;
  readonly children: readonly Token[] | null;
}

type MarkdownIt = new (options: { readonly html: boolean; readonly linkify: boolean }) => { parse(text: string, environment: object): readonly Token[] };

interface Timeline {
  readonly ready: boolean;
  readonly config: { readonly events: readonly { readonly text?: { readonly headline?: string } }[]; readonly messages: { readonly errors: readonly string[] } } | null;
}

/** What the page of a timeline has. */
interface PageWorld {
  readonly TL: { readonly Timeline: new (id: string, data: unknown, options: object) => Timeline };
  readonly ran?: unknown;
  timeline?: Timeline;
}

interface Shown {
  readonly headlines: readonly string[];
  readonly errors: readonly string[];
  /** Set by hostile text that was run. */
  readonly ran: unknown;
}

const article = exampleExport('story.txt');
/** What a text may say to be taken for markup. */
const HOSTILE = '<img src=x onerror="window.ran=1"> [a](javascript:window.ran=1) <script>window.ran=1</script> | a | # b\n- c ![d](e) `f` **g** &lt; https://news.example';

const hostile = exampleExport('story.txt', {
  article: { title: HOSTILE, source: HOSTILE, byline: [HOSTILE] },
  entities: [{ id: 'x', type: 'actor', name: HOSTILE, aliases: [HOSTILE] }],
  annotations: ['actor', 'date', 'issue', HOSTILE].map((type, index) => ({ id: `a${index}`, type, start: 3, end: 9, quote: EXAMPLE_TEXT.slice(3, 9), before: '', after: '', entity: 'x', note: HOSTILE, by: HOSTILE, value: '2026-03-09', endValue: HOSTILE, anchor: 'anchored' as const })),
  dismissed: [],
});

describe('programs of others from npm read exports', () => {
  let home: string;

  before(async function () {
    this.timeout(FIRST_TIME);
    const packages = await preparePackages();
    if (typeof packages === 'string') {
      console.log(`  Skipped: the readers from npm cannot be had here. ${packages}`);
      this.skip();
    } else home = packages.home;
  });

  it('markdown-it: the Markdown report has its headings and lists, and shows text literally', async () => {
    const Reader = createRequire(path.join(home, 'package.json'))('markdown-it') as MarkdownIt;
    const read = (text: string): readonly Token[] => new Reader({ html: true, linkify: false }).parse(text, {}).flatMap((token) => [token, ...(token.children ?? [])]);
    const tokens = read((await exported(exportFormat('markdown'), [article])).text());
    const headings = tokens.flatMap(({ type }, index) => (type === 'heading_open' ? [tokens[index + 1]?.content] : []));
    assert.deepEqual(headings.slice(1, 5), ['Actors', 'Dates', 'Issues', 'Quotations']);
    assert.equal(tokens.filter(({ type }) => type === 'list_item_open').length > article.mentions.length, true);
    const evil = read((await exported(exportFormat('markdown'), [hostile])).text());
    assert.deepEqual(evil.filter(({ type }) => /^(?:html|link|image|code|fence|table)/.test(type)), []);
    assert.ok(evil.some(({ type, content }) => type === 'text' && content.includes('<script>window.ran=1</script>')));
  });

  it('TimelineJS: shows the dates, and runs nothing of the text', async function () {
    const cleanup = new Cleanup();
    try {
      const page = await (await launchChromium(cleanup)).newPage();
      await page.route('**/*', (route) => route.abort());
      await page.setContent('<div id="timeline" style="width:900px;height:600px"></div>');
      await page.addScriptTag({ path: path.join(home, 'node_modules', '@knight-lab', 'timelinejs', 'dist', 'js', 'timeline.js') });
      const show = async (text: string): Promise<Shown> => {
        await page.evaluate((data) => {
          const world = globalThis as unknown as PageWorld;
          world.timeline = new world.TL.Timeline('timeline', JSON.parse(data), {});
        }, text);
        await page.waitForFunction(() => (globalThis as unknown as PageWorld).timeline?.ready === true);
        return page.evaluate(() => {
          const { timeline, ran } = globalThis as unknown as PageWorld;
          const { events = [], messages } = timeline?.config ?? {};
          return { headlines: events.map((event) => event.text?.headline ?? ''), errors: messages?.errors ?? ['no configuration'], ran };
        });
      };
      const shown = await show((await exported(exportFormat('timelinejs'), [article])).text());
      assert.deepEqual(shown, { headlines: ['Monday', '16 March at 14:30', 'from May to June 2026', 'next spring'], errors: [], ran: undefined });
      const evil = await show((await exported(exportFormat('timelinejs'), [hostile])).text());
      assert.deepEqual([evil.headlines, evil.errors, evil.ran], [['Moreau'], [], undefined]);
    } finally {
      await cleanup.run();
    }
  });
});
