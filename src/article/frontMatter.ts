import { parse } from 'yaml';

/** Front matter is looked for in this many code units from the start. */
export const LONGEST_FRONT_MATTER = 16_384;

const BLOCK = /^---[ \t]*(?:\r\n|\n|\r)(?:[^]*?(?:\r\n|\n|\r))??(?:---|\.\.\.)[ \t]*(?:\r\n|\n|\r|$)/;

/** Length of the YAML front matter with its fences and line break, in UTF-16 code units; 0 where there is none or it is not closed. */
export function frontMatterLength(text: string): number {
  if (!text.startsWith('---')) return 0;
  return BLOCK.exec(text.slice(0, LONGEST_FRONT_MATTER))?.[0].length ?? 0;
}

/** The keys of a front-matter block with its fences, in lower case. What cannot be read as YAML counts as none. */
export function readFrontMatter(block: string): ReadonlyMap<string, unknown> {
  const lines = block.trim().split(/\r\n|\n|\r/);
  try {
    const value: unknown = parse(lines.slice(1, -1).join('\n'), { maxAliasCount: 10, logLevel: 'silent', schema: 'core' });
    if (typeof value !== 'object' || value === null || Array.isArray(value)) return new Map();
    return new Map(Object.entries(value).map(([key, entry]) => [key.toLowerCase(), entry]));
  } catch {
    return new Map();
  }
}
