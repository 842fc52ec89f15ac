import type { Span } from '../../article/span';
import { isPlausible } from './context';
import { dateGrammar } from './dateGrammar';
import { NO_EVIDENCE, Surroundings, type Evidence } from './evidence';
import type { Expression } from './expression';
import { Matcher } from './matcher';

/** A time expression in a text, not yet resolved; its span is in UTF-16 code units of that text. */
export interface FoundDate extends Span {
  readonly expression: Expression;
  readonly evidence: Evidence;
  /** Nothing but "and", "or", a comma or a joiner stands between this expression and the one before. */
  readonly isListed: boolean;
  /** "-", "to", "and", … when nothing but that stands between this expression and the one before. */
  readonly joined?: string;
}

/** Finds the time expressions of a text. */
export function findDates(text: string): readonly FoundDate[] {
  const { grammar, lexer } = dateGrammar();
  const lexemes = lexer.lex(text);
  const spanOf = (first: number, end: number): Span => ({ start: lexemes[first]?.start ?? 0, end: lexemes[end - 1]?.end ?? 0 });
  const matches = new Matcher(grammar, lexemes).findAll('time', ({ first, end, expression }) => isPlausible(text, spanOf(first, end), expression));
  const found: FoundDate[] = [];
  for (const { first, end, expression } of matches) {
    if (expression.form === 'not') continue;
    const span = spanOf(first, end);
    const joined = joiner(text, found.at(-1), span);
    const isListed = listed(text, found.at(-1), span);
    found.push({ ...span, expression, evidence: isTold(expression) ? new Surroundings(text, span) : NO_EVIDENCE, isListed, ...(joined === undefined ? {} : { joined }) });
  }
  return found;
}

/** Whether the surroundings can matter: lengths, sets, vague and written times say it all. */
function isTold({ form, year, of }: Expression): boolean {
  if (of !== undefined) return isTold(of);
  return year === undefined && form !== 'duration' && form !== 'set' && form !== 'vague' && form !== 'shift';
}

const LISTED = /^\s*(?:,|and|or|,\s*and|-|–|to|through|until)\s*(?:the\s+|mid-|late\s+|early\s+)?$/;

function listed(text: string, before: Span | undefined, { start }: Span): boolean {
  return before !== undefined && start - before.end <= 14 && LISTED.test(text.slice(before.end, start));
}

const JOINER = /^\s*(-|–|to|and|through|until|till)\s*(?:the\s+)?$/;

/** The word that makes two expressions the ends of a range; "and" does so only after "between". */
function joiner(text: string, before: Span | undefined, { start }: Span): string | undefined {
  if (before === undefined || start - before.end > 12) return undefined;
  const word = JOINER.exec(text.slice(before.end, start))?.[1];
  if (word !== 'and') return word;
  return /\bbetween\s+(?:the\s+)?$/i.test(text.slice(Math.max(0, before.start - 14), before.start)) ? word : undefined;
}
