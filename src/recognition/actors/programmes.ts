import type { Paragraph, Token } from '../../article/article';
import type { NameMention } from './name';
import { textOf } from './textOf';

/** Confidence in a programme that its broadcaster is named beside, or that the world knows. */
const PROGRAMME = 0.8;

/** News programmes whose names are hardly anything else. */
const KNOWN = new Set(
  ('Meet the Press|Face the Nation|Fox News Sunday|Fox & Friends|Fox and Friends|Good Morning America|Good Morning Britain|60 Minutes|Morning Joe|' +
    'All Things Considered|Morning Edition|Democracy Now|Newsnight|Hardtalk|BBC Breakfast|CBS This Morning|CBS Evening News|NBC Nightly News|ABC World News Tonight|' +
    'PBS NewsHour|Tagesschau|Tagesthemen').split('|'),
);
const LONGEST = 5;

const BROADCASTER = /^(?:ABC|NBC|CBS|CNN|BBC|NPR|PBS|CNBC|MSNBC|ITV|CBC|RTE|NHK|ARD|ZDF|Fox|Fox News|Sky|Sky News|Al Jazeera|Bloomberg TV|C-SPAN|HBO|Channel 4|BBC Radio 4)$/;
const ON = /^(?:on|told|to|with|by|from|of)$/i;
const QUOTE = /^["“”‘]$/;

/**
 * The names of a paragraph with radio and television programmes as organisations: the world's, and what "on NBC’s" or "the radio
 * show" introduces.
 */
export function withProgrammes(paragraph: Paragraph, names: readonly NameMention[]): readonly NameMention[] {
  const found = [...knownIn(paragraph), ...broadcast(paragraph, names)];
  if (found.length === 0) return names;
  const apart = found.filter((one, index) => found.slice(0, index).every((other) => one.end <= other.start || other.end <= one.start));
  const others = names.filter(({ start, end }) => apart.every((one) => end <= one.start || one.end <= start));
  return [...others, ...apart].sort((a, b) => a.start - b.start);
}

function knownIn(paragraph: Paragraph): readonly NameMention[] {
  const found: NameMention[] = [];
  paragraph.tokens.forEach(({ text }, index) => {
    const programme = BEGINNINGS.has(text) ? knownAt(paragraph, index) : PROGRAMME_NOUNS.has(text) ? quotedAfter(paragraph, index) : undefined;
    if (programme !== undefined) found.push(programme);
  });
  return found;
}

function knownAt(paragraph: Paragraph, index: number): NameMention | undefined {
  for (let length = LONGEST; length > 0; length--) {
    const span = textOf(paragraph, index, index + length);
    if (KNOWN.has(span.text)) return programme(span);
  }
  return undefined;
}

const PROGRAMME_NOUNS: ReadonlySet<string> = new Set(['program', 'programme', 'show', 'newscast']);
const ON_AIR = /^(?:news|talk|radio|television|TV|morning|affairs)$/;

/** "the radio show “Harbour Watch”" */
function quotedAfter(paragraph: Paragraph, noun: number): NameMention | undefined {
  const { tokens } = paragraph;
  const quote = tokens[noun + 1]?.text === ',' ? noun + 2 : noun + 1;
  if (!ON_AIR.test(tokens[noun - 1]?.text ?? '') || !QUOTE.test(tokens[quote]?.text ?? '')) return undefined;
  const end = endOfTitle(tokens, quote + 1);
  return end > quote + 1 ? programme(textOf(paragraph, quote + 1, end)) : undefined;
}

const BEGINNINGS = new Set([...KNOWN].map((name) => name.split(' ', 1)[0] ?? ''));

/** What follows "on NBC’s" in title case, in quotation marks or not. */
function broadcast(paragraph: Paragraph, names: readonly NameMention[]): readonly NameMention[] {
  const { tokens } = paragraph;
  return names.flatMap(({ text, start, end }) => {
    if (!BROADCASTER.test(text)) return [];
    const after = tokens.findIndex((token) => token.start >= end);
    const before = tokens.findLast((token) => token.end <= start);
    if (after < 0 || !/^['’]s$/.test(tokens[after]?.text ?? '') || !ON.test(before?.text ?? '')) return [];
    const isQuoted = QUOTE.test(tokens[after + 1]?.text ?? '');
    const first = after + (isQuoted ? 2 : 1);
    const last = endOfTitle(tokens, first);
    if (last - first < (isQuoted ? 1 : 2)) return [];
    const span = textOf(paragraph, first, last);
    return names.some((name) => isOther(name, span, isQuoted)) ? [] : [programme(span)];
  });
}

/** "CNN’s Ada Moreau" names who works there, "CBS’s New York studio" where it is. */
function isOther({ kind, start, end }: NameMention, span: { start: number; end: number }, isQuoted: boolean): boolean {
  if (isQuoted || end <= span.start || span.end <= start) return false;
  return kind === 'person' || (start === span.start && end === span.end && kind !== 'organisation');
}

/** Index after the last of the words with capitals, and small ones between them. */
function endOfTitle(tokens: readonly Token[], first: number): number {
  let end = first;
  for (let index = first; index < first + LONGEST + 1; index++) {
    const text = tokens[index]?.text ?? '';
    if (/^\p{Lu}/u.test(text)) end = index + 1;
    else if (index === first || !/^(?:the|of|and|with|to|in|for|&)$/.test(text)) break;
  }
  return end;
}

function programme(span: { start: number; end: number; text: string }): NameMention {
  return { ...span, kind: 'organisation', confidence: PROGRAMME };
}
