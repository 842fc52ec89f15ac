import { spawn } from 'node:child_process';
import { checkout } from './vscode-npm/checkout';

/** Runs Node on a script in the checkout with the same terminal. @returns its exit code; 1 if a signal ended it. */
export function runNode(args: readonly string[]): Promise<number> {
  const child = spawn(process.execPath, args, { cwd: checkout, stdio: 'inherit' });
  return new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('close', (code) => { resolve(code ?? 1); });
  });
}
