import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { CommandLineFiles } from './cli/commandLineFiles';
import { nodeTerminal } from './cli/nodeTerminal';
import { readArguments } from './cli/readArguments';
import { DONE, PROBLEMS } from './commands/command';
import { runCommandLine } from './commands/runCommandLine';
import type { World } from './commands/world';
import { loadRecognition } from './recognition/loadRecogniser';
import { version } from '../package.json';

const world: World = {
  terminal: nodeTerminal,
  files: new CommandLineFiles(),
  loadRecognition: () => loadRecognition((name) => readFile(path.join(__dirname, 'data', name))),
  now: () => new Date().toISOString().replace(/\.\d+Z$/, 'Z'),
  random: Math.random,
};

for (const stream of [process.stdout, process.stderr]) {
  stream.on('error', (error: NodeJS.ErrnoException) => {
    // The reader of the pipe has seen enough (`… | head`).
    process.exit(error.code === 'EPIPE' ? DONE : PROBLEMS);
  });
}

void runCommandLine(process.argv.slice(2), readArguments, world, version).then((code) => {
  process.exitCode = code;
});
