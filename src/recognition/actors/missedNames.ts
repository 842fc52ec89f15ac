import type { Paragraph, Token } from '../../article/article';
import { tokenise } from '../../article/tokenise';
import type { ActorKind } from '../mention';
import type { Word } from '../words/word';
import type { ActorLexicon } from './actorLexicon';
import type { NameMention } from './name';

/** Confidence in a name that the tagger passed over but that the article gives elsewhere. */
const SEEN_ELSEWHERE = 0.7;

/** How sure a name of an organisation must be to be looked for elsewhere. */
const SURE = 0.8;

/** Words that short names are also; they count as names only right after a title ("Vice Premier He"). */
const ALSO_WORD =
  /^(?:He|She|It|We|You|They|I|Will|May|Mark|So|An|Do|No|To|In|On|Or|Is|As|At|Of|Her|His|Park|Young|Long|Brown|White|Black|Green|Bush|Bill|Day|King|Rice|Case|Hunt|Short|Major|Best|Pence|Speaker|Art|Rose|Grace|Hope|Frank|Grant|Rich|Power|Bank|Church|Cash|Law|Price|Wise|Wells|Fields|Stone|March|April|June|August|Sunday|North|South|East|West|New|Great|Court|House|State|Prime|President|Minister|Sharp|Banks|Early|Small|Strong|Cook|Baker|Judge|Bishop|Pope|Prince|Duke|Earl|Page|Post|Star|Sun|Moon|Sea|Lake|Field|Wood|Woods|Hill|Hills|Ford|Bell|Ball|Book|Love|Joy|Faith|Jordan|Chad|Israel|Georgia|Paris|London|Washington|Lincoln)$/;

/** A name to look for: its words, and what it names. */
interface Wanted {
  readonly words: readonly string[];
  readonly kind: ActorKind;
}

/** Names of an article by their first word. */
export type WantedNames = ReadonlyMap<string, readonly Wanted[]>;

/** What to look for in the rest of an article: full and family names of its persons, surnames that stand alone, and its surest organisations. */
export function wantedNames(names: readonly NameMention[], lexicon: ActorLexicon): WantedNames {
  const wanted = new Map<string, Wanted[]>();
  const seen = new Set<string>();
  const add = (words: readonly string[], kind: ActorKind): void => {
    const [first = ''] = words;
    const key = words.join(' ');
    if (seen.has(key) || !/^\p{Lu}\p{L}/u.test(first)) return;
    seen.add(key);
    wanted.set(first, [...(wanted.get(first) ?? []), { words, kind }].sort((a, b) => b.words.length - a.words.length));
  };
  const together = confidenceTogether(names);
  for (const { kind, text, confidence } of names) {
    const isSureWord = (together.get(`${kind}:${text}`) ?? 0) >= SURE_OF_WORD && isOwnWord(text, lexicon);
    if (kind === 'person') {
      personForms(text, lexicon).forEach((words) => { add(words, kind); });
      if (isSureWord) add([text], kind);
    } else if (kind === 'organisation' && confidence >= SURE) {
      const words = tokenise(text).map((token) => token.text);
      if (words.length > 1 || /^\p{Lu}{3,}$/u.test(text) || (isSureWord && !lexicon.isSurname(text))) add(words, kind);
    }
  }
  return wanted;
}

/** How sure an article's mentions of a word must be together that it is a name. */
const SURE_OF_WORD = 0.9;

/** By kind and text how sure an article's mentions are together: that not all of them are wrong. */
function confidenceTogether(names: readonly NameMention[]): ReadonlyMap<string, number> {
  const together = new Map<string, number>();
  for (const { kind, text, confidence } of names) {
    const key = `${kind}:${text}`;
    together.set(key, 1 - (1 - (together.get(key) ?? 0)) * (1 - confidence));
  }
  return together;
}

/** One word that is no given name, title or head noun: "Brightwater", "Lindqvist". */
function isOwnWord(text: string, lexicon: ActorLexicon): boolean {
  if (!/^\p{Lu}\p{L}{3,}$/u.test(text)) return false;
  const lower = text.toLowerCase();
  return !lexicon.isFirstName(text) && !lexicon.isTitle(lower) && !lexicon.isOrganisationHead(lower);
}

/** Family names that come first, some of them given names elsewhere. */
const FAMILY_FIRST =
  /^(?:Kim|Lee|Park|Moon|Choi|Chung|Jung|Kang|Cho|Yoon|Yun|Jang|Lim|Han|Shin|Seo|Kwon|Hwang|Ahn|Song|Xi|Li|Wang|Zhang|Liu|Chen|Yang|Huang|Zhao|Wu|Zhou|Xu|Sun|Ma|Zhu|Hu|Guo|He|Lin|Gao|Luo|Tsai|Lai|Chiang|Hsiao|Nguyen|Tran|Pham|Le|Ho|Hun|Aung|Min|Win|Tan|Wong|Chan|Goh|Ng|Lam)$/;

/** The full name, the last word, and the first one where it is a family name. */
function personForms(text: string, lexicon: ActorLexicon): (readonly string[])[] {
  const words = tokenise(text).map((token) => token.text);
  const [first] = words;
  const last = words.at(-1);
  if (words.length < 2 || first === undefined || last === undefined) return [];
  const isFamilyFirst = FAMILY_FIRST.test(first) || (first.length <= 5 && !lexicon.isFirstName(first) && !first.endsWith('.'));
  return [words, [last], ...(isFamilyFirst ? [[first]] : [])];
}

/**
 * Names of a paragraph with those in it that were passed over.
 * @param words Of the paragraph's tokens, one for each.
 */
export function withMissedNames(
  paragraph: Paragraph,
  words: readonly Word[],
  names: readonly NameMention[],
  wanted: WantedNames,
  lexicon: ActorLexicon,
): readonly NameMention[] {
  if (wanted.size === 0) return names;
  const missed: NameMention[] = [];
  words.forEach((word, index) => {
    const forms = word.isCapitalised ? wanted.get(word.text) : undefined;
    if (forms === undefined) return;
    const form = forms.find((each) => each.words.every((text, place) => words[index + place]?.text === text));
    if (form !== undefined && isFree(paragraph, index, form, names) && isBelievable(paragraph.tokens, index, form, lexicon)) {
      missed.push(mention(paragraph, index, form));
    }
  });
  return missed.length === 0 ? names : withoutOverlaps([...names, ...missed].sort((a, b) => a.start - b.start || b.end - a.end));
}

function withoutOverlaps(names: readonly NameMention[]): NameMention[] {
  let end = 0;
  return names.filter((name) => {
    const isFirst = name.start >= end;
    if (isFirst) ({ end } = name);
    return isFirst;
  });
}

/** In no name, and a single word is no part of a longer capitalised run. */
function isFree({ tokens }: Paragraph, index: number, { words }: Wanted, names: readonly NameMention[]): boolean {
  const start = tokens[index]?.start ?? 0;
  const end = tokens[index + words.length - 1]?.end ?? start;
  if (names.some((name) => name.start < end && start < name.end)) return false;
  return words.length > 1 || !/^\p{Lu}\p{Ll}/u.test(tokens[index + 1]?.text ?? '');
}

/** Words that begin a sentence before a name. */
const OPENER =
  /^(?:Now|While|So|Since|But|And|As|When|After|Before|If|Although|Because|Both|Like|Even|Meanwhile|Then|Still|For|With|In|On|At|By|To|From|That|Yet|Though|Unlike|Despite|Until|Once|Where|Whether|What|How|Why|Did|Does|Is|Was|Has|Will|Can|Only|Later|Earlier|Today|Yesterday|Instead|However)$/;

function isBelievable(tokens: readonly Token[], index: number, { words }: Wanted, lexicon: ActorLexicon): boolean {
  if (words.length > 1) return true;
  const before = tokens[index - 1]?.text ?? '';
  const isTitled = /^\p{Lu}/u.test(before) && lexicon.isTitle(before.toLowerCase());
  if (ALSO_WORD.test(tokens[index]?.text ?? '')) return isTitled;
  return isTitled || !/^\p{Lu}\p{Ll}/u.test(before) || OPENER.test(before);
}

function mention({ tokens, text }: Paragraph, index: number, { words, kind }: Wanted): NameMention {
  const start = tokens[kind === 'person' ? withPrefix(tokens, index) : index]?.start ?? 0;
  const end = tokens[index + words.length - 1]?.end ?? start;
  return { start, end, text: text.slice(start, end).replace(/\s+/g, ' '), kind, confidence: SEEN_ELSEWHERE };
}

/** "Hakim" of "al-Hakim" is not named without its article. */
function withPrefix(tokens: readonly Token[], index: number): number {
  const isJoined = tokens[index - 1]?.text === '-' && /^(?:al|el|ul|ad|as|ash|an|ar|at|az)$/i.test(tokens[index - 2]?.text ?? '');
  return isJoined ? index - 2 : index;
}
