import path from 'node:path';
import { readArguments } from '../../src/cli/readArguments';
import { runCommandLine, type ArgumentReader } from '../../src/commands/runCommandLine';
import type { CommandFiles, World } from '../../src/commands/world';
import type { FileType } from '../../src/files/fileSystem';
import { MemoryFileSystem } from '../../src/files/memoryFileSystem';
import { MemoryTarget } from '../../src/formats/memoryTarget';
import type { FileWriter } from '../../src/formats/runExport';
import { shippedRecognition } from './recogniser';

class MemoryFiles extends MemoryFileSystem implements CommandFiles {
  override read(uri: string): Promise<Uint8Array | undefined> {
    return super.read(path.posix.normalize(uri));
  }

  override write(uri: string, content: Uint8Array): Promise<void> {
    return super.write(path.posix.normalize(uri), content);
  }

  async kind(uri: string): Promise<FileType | undefined> {
    const place = path.posix.normalize(uri);
    if ((await this.read(place)) !== undefined) return 'file';
    return (await this.list(place)).length > 0 ? 'directory' : undefined;
  }

  override list(uri: string): Promise<readonly (readonly [name: string, type: FileType])[]> {
    return super.list(path.posix.normalize(uri));
  }

  create(uri: string): Promise<FileWriter> {
    return new MemoryTarget((_path, content) => this.write(uri, content)).open(uri);
  }
}

/** What a command printed and how it ended. */
export interface Ran {
  readonly code: number;
  readonly out: string;
  readonly errors: readonly string[];
}

/** The command line over files in memory; their paths begin with "/". */
export class MemoryWorld {
  readonly files: MemoryFiles;

  constructor(files: Readonly<Record<string, string>>) {
    this.files = new MemoryFiles(files);
  }

  async run(args: readonly string[], input: readonly string[] = [], read: ArgumentReader = readArguments): Promise<Ran> {
    let out = '';
    const errors: string[] = [];
    let random = 0;
    const world: World = {
      files: this.files,
      terminal: {
        write: (content) => {
          out += typeof content === 'string' ? content : new TextDecoder().decode(content);
          return Promise.resolve();
        },
        complain: (line) => void errors.push(line),
        lines: () => linesOf(input),
        isInteractive: false,
      },
      loadRecognition: shippedRecognition,
      now: () => '2026-03-12T09:30:00Z',
      random: () => (random = (random + 0.618_033_988_7) % 1),
    };
    const code = await runCommandLine(args, read, world, '0.0.0');
    return { code, out, errors };
  }
}

async function* linesOf(lines: readonly string[]): AsyncGenerator<string> {
  for (const line of lines) yield await Promise.resolve(line);
}
