import { createInterface } from 'node:readline';
import type { Terminal } from '../commands/world';

/** The terminal, or the pipes, of this process. */
export const nodeTerminal: Terminal = {
  async write(content) {
    if (!process.stdout.write(content)) await new Promise((resolve) => process.stdout.once('drain', resolve));
  },
  complain(line) {
    process.stderr.write(`${line}\n`);
  },
  lines: () => createInterface({ input: process.stdin, crlfDelay: Infinity }),
  isInteractive: process.stdout.isTTY,
};
