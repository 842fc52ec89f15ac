import { unzipSync } from 'fflate';
import { ImportError, type ImportFile } from './importFormat';

/** All entries together may be this large when unpacked. Bytes. */
const LARGEST_CONTENT = 512 * 1024 * 1024;

/** An entry that grows more than this when unpacked is no text but an attack. */
const GREATEST_GROWTH = 200;

/** Growth does not matter below this size. Bytes. */
const SMALL = 1024 * 1024;

const MOST_ENTRIES = 50_000;

/** Entries of a zip that are wanted, in memory: their names lead nowhere. Sizes are looked at before anything is unpacked. @throws {ImportError} */
export function readZip({ path, bytes }: ImportFile, wants: (name: string) => boolean): ReadonlyMap<string, Uint8Array> {
  let [entries, size] = [0, 0];
  const refuse = (reason: string): never => {
    throw new ImportError(path, reason);
  };
  try {
    const content = unzipSync(bytes, {
      filter: ({ name, size: packed, originalSize }) => {
        if (++entries > MOST_ENTRIES) refuse('The archive has too many entries.');
        if (!wants(name)) return false;
        size += originalSize;
        if (size > LARGEST_CONTENT) refuse('The archive is too large when it is unpacked.');
        if (originalSize > SMALL && originalSize > packed * GREATEST_GROWTH) refuse(`The entry ${name} of the archive grows too much when it is unpacked.`);
        return true;
      },
    });
    return new Map(Object.entries(content));
  } catch (error) {
    if (error instanceof ImportError) throw error;
    throw new ImportError(path, `This is no zip archive that can be read: ${error instanceof Error ? error.message : String(error)}`);
  }
}
