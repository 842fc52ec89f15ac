/**
 * `npm run eval -- SUITE [--no-peers] [--errors]`: measures a recogniser on the sets of the data folder
 * (environment variable NEWS_ANNOTATOR_DATA). A suite is a module here that exports `evaluate`.
 */
import { existsSync } from 'node:fs';
import { join } from 'node:path';

/** What a suite is told. */
export interface EvalOptions {
  /** The data folder; empty where there is none and the suite does without. */
  readonly data: string;
  /** The arguments after the suite's name. */
  readonly args: readonly string[];
}

interface Suite {
  evaluate(options: EvalOptions): Promise<void>;
}

const SUITES: Readonly<Record<string, () => Promise<Suite>>> = {
  anchors: () => import('./anchors'),
  saves: () => import('./saves'),
  actors: () => import('./actors'),
  dates: () => import('./dates'),
  quotes: () => import('./quotes'),
  issues: () => import('./issues'),
};

/** Suites that need no data folder. */
const SELF_CONTAINED = ['anchors', 'saves'];

async function main(): Promise<void> {
  const [name = '', ...args] = process.argv.slice(2);
  const load = SUITES[name];
  if (load === undefined) throw new Error(`Name a suite: ${Object.keys(SUITES).join(', ')}.`);
  const data = process.env.NEWS_ANNOTATOR_DATA ?? '';
  if (!SELF_CONTAINED.includes(name) && (data === '' || !existsSync(join(data, name)))) {
    throw new Error(`Set NEWS_ANNOTATOR_DATA to the data folder; it must hold a folder ${name}.`);
  }
  const suite = await load();
  await suite.evaluate({ data, args });
}

main().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : String(error));
  process.exitCode = 2;
});
