import { Zip, ZipDeflate } from 'fflate';

/** Writes a zip entry by entry; what is ready is taken after each. */
export class ZipWriter {
  #ready: Uint8Array[] = [];
  readonly #zip = new Zip((error, chunk) => {
    if (error) throw error;
    this.#ready.push(chunk);
  });

  /** @param at When the entry was made: an ISO 8601 instant. The same input gives the same bytes. */
  constructor(private readonly at: string) {}

  /** Adds an entry of which the content comes in parts. */
  add(path: string, parts: Iterable<Uint8Array>): void {
    const entry = new ZipDeflate(path, { level: 6 });
    entry.mtime = zipTime(this.at);
    this.#zip.add(entry);
    for (const part of parts) entry.push(part);
    entry.push(new Uint8Array(), true);
  }

  end(): void {
    this.#zip.end();
  }

  /** Bytes since the last call. */
  take(): Uint8Array {
    const ready = this.#ready;
    this.#ready = [];
    const whole = new Uint8Array(ready.reduce((sum, { length }) => sum + length, 0));
    let offset = 0;
    for (const chunk of ready) {
      whole.set(chunk, offset);
      offset += chunk.length;
    }
    return whole;
  }
}

/** Zip has local times without a zone; UTC is written as if it were local, so that the bytes do not depend on where this runs. */
function zipTime(instant: string): Date {
  const [year = 1980, month = 1, day = 1, hour = 0, minute = 0, second = 0] = instant.split(/[-T:Z.]/).map(Number);
  return new Date(year, month - 1, day, hour, minute, second);
}
