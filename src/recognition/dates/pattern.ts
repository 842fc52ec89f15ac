/** One element of a pattern: a literal word, or a class or sub-grammar in angle brackets, maybe under another name. */
export interface Step {
  /** `word` or `<class>`. */
  readonly symbol: string;
  /** The field that the capture fills; `undefined` for literal words. */
  readonly capture?: string;
  /** The capture was named by the rule: an expression nests in that field, else its own fields are taken over. */
  readonly named: boolean;
}

/** A pattern without options: what must follow what, and which steps are the expression (the others are context). */
export interface Sequence {
  readonly steps: readonly Step[];
  readonly open: number;
  readonly close: number;
}

/** A rule as written: `pattern => form key=value …`. */
export interface RuleText {
  readonly sequences: readonly Sequence[];
  /** The fields of the expression that the rule sets, as `[key, value]`; the first may be the form. */
  readonly fields: readonly (readonly [string, number | string])[];
}

const OPEN = '{';
const CLOSE = '}';
/** The field that a class fills, where it is not called like the class. */
const FIELD_OF_CLASS: Readonly<Record<string, string>> = { u: 'unit', units: 'unit', dunit: 'unit', dd: 'day' };
/** Written as words, since the signs group in patterns. */
const PARENTHESES: Readonly<Record<string, string>> = { lparen: '(', rparen: ')' };

/**
 * Reads a rule. In a pattern, `x?` is optional, `(a b|c)` a choice, `~` an optional hyphen, `<class>` a word of a
 * class or a sub-grammar (`<class:field>` names the field it fills), `{ … }` the expression where the rest is context.
 * @throws Error on a rule that is not well formed.
 */
export function parseRule(text: string): RuleText {
  const [pattern = '', result = '', ...more] = text.split('=>');
  if (more.length > 0) throw new Error(`More than one => in rule: ${text}`);
  const tokens = pattern.match(/<[\w:]+>|[(){}|?~]|[^\s(){}|?~<>]+/g) ?? [];
  const parser = new PatternParser(tokens, text);
  const sequences = parser.choice().map(toSequence);
  parser.expectEnd();
  return { sequences, fields: parseFields(result.trim()) };
}

function parseFields(result: string): RuleText['fields'] {
  if (result === '') return [];
  return result.split(/\s+/).map((part) => {
    const equals = part.indexOf('=');
    if (equals < 0) return ['form', part] as const;
    const value = part.slice(equals + 1);
    return [part.slice(0, equals), /^-?\d+(\.\d+)?$/.test(value) ? Number(value) : value] as const;
  });
}

type Flat = readonly string[];

/** Recursive descent over the pattern's tokens; each method returns every way to write what it read. */
class PatternParser {
  #at = 0;
  readonly #tokens: readonly string[];
  readonly #text: string;

  constructor(tokens: readonly string[], text: string) {
    this.#tokens = tokens;
    this.#text = text;
  }

  choice(): Flat[] {
    const ways = this.#sequence();
    while (this.#tokens[this.#at] === '|') {
      this.#at++;
      ways.push(...this.#sequence());
    }
    return ways;
  }

  expectEnd(): void {
    if (this.#at < this.#tokens.length) throw new Error(`Unexpected ${this.#tokens[this.#at] ?? ''} in rule: ${this.#text}`);
  }

  #sequence(): Flat[] {
    let ways: Flat[] = [[]];
    for (;;) {
      const token = this.#tokens[this.#at];
      if (token === undefined || token === '|' || token === ')') return ways;
      const next = this.#optional();
      ways = ways.flatMap((before) => next.map((after) => [...before, ...after]));
    }
  }

  #optional(): Flat[] {
    const ways = this.#atom();
    if (this.#tokens[this.#at] !== '?') return ways;
    this.#at++;
    return [...ways, []];
  }

  #atom(): Flat[] {
    const token = this.#tokens[this.#at++] ?? '';
    if (token === '~') return [['-'], []];
    if (token !== '(') return [[token]];
    const ways = this.choice();
    if (this.#tokens[this.#at++] !== ')') throw new Error(`Missing ) in rule: ${this.#text}`);
    return ways;
  }
}

function toSequence(flat: Flat): Sequence {
  const steps: Step[] = [];
  let open = 0;
  let close = -1;
  for (const token of flat) {
    if (token === OPEN) open = steps.length;
    else if (token === CLOSE) close = steps.length;
    else steps.push(toStep(token));
  }
  return { steps, open, close: close < 0 ? steps.length : close };
}

function toStep(token: string): Step {
  if (!token.startsWith('<')) return { symbol: PARENTHESES[token] ?? token, named: false };
  const [name = '', capture] = token.slice(1, -1).split(':');
  return { symbol: `<${name}>`, capture: capture ?? FIELD_OF_CLASS[name] ?? name, named: capture !== undefined };
}
