import type { ExportTarget, FileWriter } from './runExport';

/** Keeps an export's files in memory, for where they cannot be written piece by piece, and hands each on when it is whole. */
export class MemoryTarget implements ExportTarget {
  constructor(private readonly finished: (path: string, content: Uint8Array) => Promise<void> | void) {}

  open(path: string): Promise<FileWriter> {
    const pieces: Uint8Array[] = [];
    return Promise.resolve({
      write: (content: string | Uint8Array) => {
        pieces.push(typeof content === 'string' ? new TextEncoder().encode(content) : content);
        return Promise.resolve();
      },
      close: async () => { await this.finished(path, join(pieces)); },
      abort: () => Promise.resolve(),
    });
  }
}

function join(pieces: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(pieces.reduce((sum, { length }) => sum + length, 0));
  let offset = 0;
  for (const piece of pieces) {
    whole.set(piece, offset);
    offset += piece.length;
  }
  return whole;
}
