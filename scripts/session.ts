import { mkdir, readdir, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { Visit } from '../test/ui/visit';
import type { Workbench } from '../test/ui/workbench';
import { checkout } from './vscode-npm/checkout';
import { runMain } from './vscode-npm/cleanup';

/** How many decisions a session has, and how many of them are new tags. */
const DECISIONS = 200;
const TAGS_PER_ARTICLE = 8;

/** Turns of the review of one article, decided or not. */
const MOST_TURNS = 60;

/** Milliseconds in which a decision must show. */
const PATIENCE = 8000;

type Kind = 'confirm' | 'dismiss' | 'dismiss all of an entity' | 'confirm all of an entity' | 'change to another type' | 'change by the list' | 'code a sentence' | 'code as the last one' | 'code a word, one word longer' | 'undo';

interface Decision {
  readonly kind: Kind;
  /** Keys for the decision itself, and for getting to its place. */
  readonly keys: number;
  readonly way: number;
  /** How many mentions it decided. */
  readonly mentions: number;
  /** From the first key until the status bar says so. */
  readonly milliseconds: number;
}

/** A coder who has only a keyboard; each key is counted. */
class Coder {
  readonly decisions: Decision[] = [];
  keys = 0;

  constructor(readonly window: Workbench) {}

  async press(...keys: readonly string[]): Promise<void> {
    this.keys += keys.length;
    await this.window.press(...keys);
  }

  /** How many mentions of the article are decided, as the status bar says. */
  async decided(): Promise<number> {
    const text = await this.window.statusItem(/CODING ·/).innerText();
    return Number(/(\d+) of \d+/.exec(text)?.[1] ?? Number.NaN);
  }

  async left(): Promise<number> {
    const [, decided, total] = /(\d+) of (\d+)/.exec(await this.window.statusItem(/CODING ·/).innerText()) ?? [];
    return Number(total) - Number(decided);
  }

  /** Presses the keys of a decision and waits until it is made. @param way Keys that were pressed to get there. */
  async decide(kind: Kind, way: number, ...keys: readonly string[]): Promise<void> {
    const before = await this.decided();
    const started = performance.now();
    await this.press(...keys);
    for (const deadline = Date.now() + PATIENCE; (await this.decided()) === before; ) {
      if (Date.now() < deadline) continue;
      console.log(`Nothing came of: ${kind} (${keys.join(' ')}), after ${this.decisions.length} decisions`);
      return;
    }
    this.decisions.push({ kind, way, keys: keys.length, mentions: Math.abs((await this.decided()) - before), milliseconds: performance.now() - started });
  }
}

/** Opens an article in coding mode; keys for opening files are not counted. */
async function openArticle(coder: Coder, name: string, isFirst: boolean): Promise<void> {
  await coder.window.openFile(name);
  await coder.window.statusItem(/actors?, \d+ dates?/).waitFor();
  if (isFirst) await coder.press("Control+'", 'k');
  await coder.window.statusItem(/CODING · 0 of [1-9]\d* decided/).waitFor();
}

/** What a coder does again and again; every suggestion costs what it costs whatever the verdict, so the verdicts are dealt out. */
async function review(coder: Coder, limit: number): Promise<void> {
  let way = 1;
  await coder.press('n');
  for (let turn = 1; turn <= MOST_TURNS && coder.decisions.length < limit && (await coder.left()) > 0; turn++) {
    if (turn % 19 === 0) await coder.decide('dismiss all of an entity', way, 'Shift+Backspace');
    else if (turn % 13 === 0) await coder.decide('confirm all of an entity', way, 'Shift+Enter');
    else if (turn % 10 === 0) await coder.decide(turn % 20 === 10 ? 'change to another type' : 'change by the list', way, ...(turn % 20 === 10 ? ['i'] : ['r', 'i', 'Enter']));
    else if (turn % 6 === 0) await coder.decide('dismiss', way, 'Backspace');
    else await coder.decide('confirm', way, 'Enter');
    way = 0;
  }
}

async function tag(coder: Coder): Promise<void> {
  await coder.press('Control+Home');
  for (let turn = 1; turn <= TAGS_PER_ARTICLE; turn++) {
    await coder.press('j', 'j');
    if (turn % 4 === 0) {
      await coder.press('ArrowLeft', 'Control+ArrowRight', 'Control+ArrowRight');
      await coder.decide('code a word, one word longer', 5, 'm');
      await coder.press('+');
    } else if (turn % 4 === 2) await coder.decide('code as the last one', 2, '.');
    else await coder.decide('code a sentence', 2, 'c');
    if (turn === 5) await coder.decide('undo', 0, 'u');
  }
}

function report(coder: Coder): void {
  const kinds = [...new Set(coder.decisions.map(({ kind }) => kind))];
  const mean = (numbers: readonly number[]): string => (numbers.reduce((sum, number) => sum + number, 0) / numbers.length).toFixed(1);
  console.log('decision | times | mentions | keys each | keys to get there | median ms');
  for (const kind of kinds) {
    const own = coder.decisions.filter((decision) => decision.kind === kind);
    const times = own.map(({ milliseconds }) => milliseconds).sort((a, b) => a - b);
    console.log([kind, own.length, own.reduce((sum, { mentions }) => sum + mentions, 0), mean(own.map(({ keys }) => keys)), mean(own.map(({ way }) => way)), Math.round(times[Math.floor(times.length / 2)] ?? 0)].join(' | '));
  }
  const mentions = coder.decisions.reduce((sum, decision) => sum + decision.mentions, 0);
  console.log(`${coder.decisions.length} decisions on ${mentions} mentions, ${coder.keys} keys: ${(coder.keys / coder.decisions.length).toFixed(2)} a decision, ${(coder.keys / mentions).toFixed(2)} a mention`);
}

/** Pictures of coding mode and the Review view in the other themes, to be looked at. */
async function takePictures(window: Workbench, workspace: string): Promise<void> {
  await window.press("Control+'", 'v');
  await mkdir(path.join(workspace, '.vscode'), { recursive: true });
  for (const theme of ['Default Dark Modern', 'Default High Contrast', 'Default High Contrast Light']) {
    await writeFile(path.join(workspace, '.vscode', 'settings.json'), JSON.stringify({ 'workbench.colorTheme': theme }));
    await delay(3000);
    await window.screenshot(`session-${theme.replaceAll(' ', '-').toLowerCase()}`);
  }
}

/** `npm run session`, after `npm run build`: 200 decisions on the samples by keyboard alone, counted in keys. */
void runMain(async () => {
  const visit = await Visit.start('samples');
  try {
    const window = await visit.openWindow();
    const coder = new Coder(window);
    const articles = (await readdir(path.join(checkout, 'samples'))).filter((name) => /\.(?:txt|news)$/.test(name));
    for (const name of articles) await rm(path.join(visit.workspace, `${name}.annotations.yaml`), { force: true });
    for (const [index, name] of articles.entries()) {
      if (coder.decisions.length >= DECISIONS) break;
      await openArticle(coder, name, index === 0);
      await tag(coder);
      await review(coder, Math.min(DECISIONS, coder.decisions.length + Math.ceil(DECISIONS / articles.length)));
      await window.screenshot(`session-${index + 1}`);
    }
    report(coder);
    await takePictures(window, visit.workspace);
    return 0;
  } finally {
    await visit.end();
  }
});
