import { NodeFiles } from '../../../src/node/nodeFiles';
import { version } from './savedVersion';

/** Saves one version after the other of each file, all at once, until it is killed: `node killedWriter FILE…`. */
async function save(file: string): Promise<void> {
  const files = new NodeFiles();
  for (let number = 1; ; number++) await files.write(file, new TextEncoder().encode(version(number)));
}

process.stdout.write('ready\n');
for (const file of process.argv.slice(2)) void save(file);
