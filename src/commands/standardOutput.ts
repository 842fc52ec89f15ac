import type { ExportTarget, FileWriter } from '../formats/runExport';
import { UsageError } from './command';
import type { Terminal } from './world';

/** Writes an export's main file to standard output as it comes; files beside it have no place there and are told. */
export class StandardOutput implements ExportTarget {
  constructor(
    private readonly terminal: Terminal,
    private readonly main: string,
  ) {}

  open(path: string): Promise<FileWriter> {
    const isMain = path === this.main;
    if (!isMain) this.terminal.complain(`${path} goes with it; say --out FILE to have it as well`);
    return Promise.resolve({
      write: async (content: string | Uint8Array) => {
        if (typeof content !== 'string' && this.terminal.isInteractive) throw new UsageError('This format is no text: say --out FILE.');
        if (isMain) await this.terminal.write(content);
      },
      close: () => Promise.resolve(),
      abort: () => Promise.resolve(),
    });
  }
}
