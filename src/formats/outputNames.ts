/**
 * Gives each article's files a path of their own inside the export's folder: no drive, no root, no step up, nothing that Windows refuses,
 * and no two that differ by case alone.
 */
export class OutputNames {
  readonly #taken = new Set<string>();

  /** A path for a file, without leading or trailing slashes. */
  nameFor(file: string): string {
    const steps = file.replaceAll('\\', '/').split('/').filter((step) => step !== '' && step !== '.' && step !== '..');
    const name = steps.map(safeStep).join('/') || 'article';
    let free = name;
    for (let number = 2; this.#taken.has(free.toLowerCase()); number++) free = `${name}-${number}`;
    this.#taken.add(free.toLowerCase());
    return free;
  }
}

const RESERVED = /^(?:con|prn|aux|nul|com\d|lpt\d)(?=\.|$)/i;

function safeStep(step: string): string {
  // eslint-disable-next-line no-control-regex -- control characters are what must go
  return step.replace(/[<>:"|?*\u0000-\u001F]/g, '_').replace(/[. ]+$/, '_').replace(RESERVED, (name) => `_${name}`);
}
