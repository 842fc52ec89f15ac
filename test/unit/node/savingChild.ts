import { FileError } from '../../../src/files/fileSystem';
import { NodeFiles } from '../../../src/node/nodeFiles';

/** Saves so many bytes and says what became of it: `node savingChild FILE LENGTH`. */
const [file = '', length = '0'] = process.argv.slice(2);

new NodeFiles().write(file, new Uint8Array(Number(length)).fill(97)).then(
  () => { process.stdout.write('saved\n'); },
  (error: unknown) => { process.stdout.write(FileError.is(error) ? `${error.reason}\n` : `${String(error)}\n`); },
);
