import rake from 'node-rake';
import { retext } from 'retext';
import retextKeywords from 'retext-keywords';
import retextPos from 'retext-pos';

/** Finds the keyphrases of a text, the best first. */
export interface KeyphraseFinder {
  readonly name: string;
  find(text: string): Promise<readonly string[]>;
}

/** Both libraries throw on some texts: these count as texts without keyphrases. */
const NOTHING = (): readonly string[] => [];

/** Rapid automatic keyword extraction (Rose et al. 2010) from npm, as it comes. */
export const NODE_RAKE: KeyphraseFinder = {
  name: 'node-rake',
  find: (text) => Promise.resolve(text).then((article) => rake.generate(article)).catch(NOTHING),
};

/** How many keyphrases it is asked for. */
const MOST = 10;

interface KeyphraseData {
  readonly keyphrases?: readonly { readonly matches: readonly { readonly nodes: readonly unknown[] }[] }[];
}

/** retext-keywords from npm: noun phrases by part of speech and frequency. */
export const RETEXT: KeyphraseFinder = {
  name: 'retext-keywords',
  find(text) {
    const reading = retext().use(retextPos).use(retextKeywords, { maximum: MOST }).process(text);
    return reading.then(({ data }) => phrasesIn(data as KeyphraseData)).catch(NOTHING);
  },
};

function phrasesIn({ keyphrases = [] }: KeyphraseData): readonly string[] {
  return keyphrases.map(({ matches }) => (matches[0]?.nodes ?? []).map(textOf).join(''));
}

function textOf(node: unknown): string {
  const { value, children } = node as { value?: string; children?: readonly unknown[] };
  return value ?? (children ?? []).map(textOf).join('');
}
