/** Articles made of a few patterns, so that sentences are much like each other: the hardest kind for finding passages again. */
const ACTORS = ['the Harbour Board', 'Mara Lindqvist', 'the Coastal Union', 'Team Alpha', 'Team Beta', 'Minister Osei', 'the Grain Exchange', 'Ana Brandt', 'Robin Vale', 'the Fisheries Ministry'];
const ACTS = ['said it would review', 'rejected', 'backed', 'asked for more time on', 'met reporters about', 'postponed a vote on', 'signed', 'criticised'];
const MATTERS = ['the fish quotas', 'the port fees', 'a draft accord on steel', 'new tariffs on grain', 'the ferry timetable', 'export controls on timber', 'the wage offer'];
const DAYS = ['on Monday', 'on Tuesday', 'last week', 'in March', 'on March 12, 2026', 'earlier this month', 'late on Friday'];
const ENDS = ['', ', two officials said', ', according to a statement', ' after talks in Lagos', ' and would answer by June', ', its third such move this year'];

function pick(items: readonly string[], random: () => number): string {
  return items[Math.floor(random() * items.length)] ?? '';
}

function sentence(random: () => number): string {
  const words = `${pick(ACTORS, random)} ${pick(ACTS, random)} ${pick(MATTERS, random)} ${pick(DAYS, random)}${pick(ENDS, random)}.`;
  return words.charAt(0).toUpperCase() + words.slice(1);
}

/** @param random A number in [0, 1). */
export function syntheticArticle(random: () => number): string {
  const paragraphs = Array.from({ length: 6 + Math.floor(random() * 8) }, () => Array.from({ length: 1 + Math.floor(random() * 4) }, () => sentence(random)).join(' '));
  return `${paragraphs.join('\n\n')}\n`;
}

const SYLLABLES = 'ba co di fe gu la mo ne pi ro sa tu ve wi zo'.split(' ');

/** An article of made-up words, with names and the common words of English again and again: much like news in how often words recur. */
export function variedArticle(random: () => number): string {
  const word = (): string => Array.from({ length: 2 + Math.floor(random() * 2) }, () => pick(SYLLABLES, random)).join('');
  const names = Array.from({ length: 6 }, () => word().replace(/^./, (first) => first.toUpperCase()));
  const words = Array.from({ length: 250 }, word);
  const next = (): string => (random() < 0.12 ? pick(names, random) : random() < 0.4 ? pick(COMMON, random) : pick(words, random));
  const line = (): string => `${pick(names, random)} ${Array.from({ length: 6 + Math.floor(random() * 16) }, next).join(' ')}.`;
  return `${Array.from({ length: 5 + Math.floor(random() * 10) }, () => Array.from({ length: 1 + Math.floor(random() * 3) }, line).join(' ')).join('\n\n')}\n`;
}

const COMMON = 'the of to in and a said on that for with as at by'.split(' ');

/** Passages as coders tag them: names, phrases of one to four words, now and then a whole sentence. */
export function passagesOf(text: string, count: number, random: () => number): readonly { readonly start: number; readonly end: number }[] {
  const names = [...text.matchAll(/\p{Lu}[\p{L}\p{N}]+(?: \p{Lu}[\p{L}\p{N}]+)*/gu)];
  const phrases = [...text.matchAll(/[\p{L}\p{N}]+(?: [\p{L}\p{N}]+){0,3}/gu)];
  const sentences = [...text.matchAll(/[^.\n]+\./g)];
  const found = Array.from({ length: count }, () => {
    const kind = random();
    const pool = kind < 0.55 ? names : kind < 0.92 ? phrases : sentences;
    const match = pool[Math.floor(random() * pool.length)];
    const lead = match === undefined ? 0 : match[0].length - match[0].trimStart().length;
    return match === undefined ? { start: 0, end: 1 } : { start: match.index + lead, end: match.index + match[0].length };
  });
  return [...new Map(found.map((span) => [`${span.start}:${span.end}`, span])).values()];
}
