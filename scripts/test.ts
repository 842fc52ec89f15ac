import path from 'node:path';
import { performance } from 'node:perf_hooks';
import { runNode } from './runNode';
import { stages, type Stage } from './tests/stages';
import { tally, type Tally } from './tests/tally';
import { BackgroundProcess } from './vscode-npm/background';
import { checkout } from './vscode-npm/checkout';
import { runMain, UserError, type Cleanup } from './vscode-npm/cleanup';
import { packageFile } from './packageFile';

interface Outcome extends Tally {
  readonly name: string;
  readonly seconds: number;
}

/** @throws if a name is no stage's. */
function chosenStages(names: readonly string[]): readonly Stage[] {
  const unknown = names.filter((name) => !stages.some((stage) => stage.name === name));
  if (unknown.length > 0) {
    throw new UserError(`No stage ${unknown.join(', ')}: there are ${stages.map((stage) => stage.name).join(', ')}.`);
  }
  return names.length === 0 ? stages : stages.filter((stage) => names.includes(stage.name));
}

async function runStage(stage: Stage, env: Record<string, string>, cleanup: Cleanup): Promise<Outcome> {
  console.log(`\n── ${stage.name} ──`);
  const started = performance.now();
  const lines: string[] = [];
  const process_ = new BackgroundProcess(process.execPath, stage.args, {
    cwd: checkout,
    env: { ...env, NO_COLOR: '1' },
    graceMilliseconds: 15_000,
    onLine: (line) => {
      lines.push(line);
      console.log(line);
    },
  });
  cleanup.add(() => process_.stop());
  const limit = setTimeout(() => {
    console.error(`${stage.name} did not end in ${stage.minutes} minutes.`);
    void process_.stop();
  }, stage.minutes * 60_000);
  const exitCode = await process_.ended();
  clearTimeout(limit);
  await process_.stop();
  const seconds = (performance.now() - started) / 1000;
  return { name: stage.name, seconds, ...tally(stage.kind, lines.join('\n'), exitCode) };
}

function report(outcomes: readonly Outcome[]): Tally {
  console.log('\n── summary ──');
  for (const { name, seconds, ...counts } of outcomes) {
    console.log(`${name.padEnd(8)} ${inWords(counts)} (${seconds.toFixed(1)} s)`);
  }
  const sum = (key: keyof Tally): number => outcomes.reduce((total, outcome) => total + outcome[key], 0);
  return { passed: sum('passed'), failed: sum('failed'), skipped: sum('skipped') };
}

/** "3 passed, 0 failed, 1 skipped" */
function inWords({ passed, failed, skipped }: Tally): string {
  return `${passed} passed, ${failed} failed${skipped === 0 ? '' : `, ${skipped} skipped`}`;
}

/** `npm test [-- STAGE…]`: runs the stages one after the other; the last line says how it went. */
async function test(cleanup: Cleanup): Promise<number> {
  const chosen = chosenStages(process.argv.slice(2));
  const outcomes: Outcome[] = [];
  const env: Record<string, string> = {};
  let built: boolean | undefined;
  for (const stage of chosen) {
    if (stage.needsBuild) {
      built ??= (await runNode(['--import', 'tsx', path.join(checkout, 'scripts', 'build.ts')])) === 0;
      if (!built) {
        console.error(`\n── ${stage.name} ── not run: the build failed.`);
        outcomes.push({ name: stage.name, passed: 0, failed: 1, skipped: 0, seconds: 0 });
        continue;
      }
    }
    const outcome = await runStage(stage, env, cleanup);
    outcomes.push(outcome);
    // A person's journeys are made with what a person would install.
    if (stage.name === 'package' && outcome.failed === 0) env.NEWS_ANNOTATOR_VSIX = await packageFile();
  }
  const total = report(outcomes);
  console.log(inWords(total));
  return total.failed === 0 ? 0 : 1;
}

void runMain(test);
