/**
 * `npm run bench [-- GROUP…]`: how fast it is beside others in the same run, and how cost grows. Milliseconds are the machine's, ratios and
 * growth are ours: a promise about these that does not hold makes the exit code 1.
 */
import { hostile } from './hostile';
import { keystroke } from './keystroke';
import type { Report } from './measure';
import { picker } from './picker';
import { sidecars } from './sidecars';
import { start } from './start';
import { throughput } from './throughput';

const GROUPS: Readonly<Record<string, readonly [title: string, run: () => Promise<Report>]>> = {
  throughput: ['words a second, one thread, warm', throughput],
  keystroke: ['one keystroke [flat]', keystroke],
  picker: ['tag picker, 500 codes and 2,000 entities', picker],
  hostile: ['text made to be slow, eight times as much of it [linear]', hostile],
  sidecars: ['sidecars of 1,000 and 10,000 annotations [linear]', sidecars],
  start: ['cold start to the first sentence', start],
};

async function main(): Promise<void> {
  const chosen = process.argv.slice(2);
  const unknown = chosen.filter((name) => GROUPS[name] === undefined);
  if (unknown.length > 0) throw new Error(`No group ${unknown.join(', ')}: there are ${Object.keys(GROUPS).join(', ')}.`);
  for (const [name, [title, run]] of Object.entries(GROUPS)) {
    if (chosen.length > 0 && !chosen.includes(name)) continue;
    console.log(`\n${name}: ${title}`);
    const { lines, broken } = await run();
    for (const line of lines) console.log(`  ${line}`);
    for (const promise of broken) console.log(`  BROKEN: ${promise}`);
    if (broken.length > 0) process.exitCode = 1;
  }
}

main().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 2;
});
