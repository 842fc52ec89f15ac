import { TrackedText } from './trackedText';

/** An edit as newsrooms make them. @param random A number in [0, 1). */
export type Edit = (text: TrackedText, random: () => number) => TrackedText;

const WORDS = 'however reportedly senior further several new late early quiet regional formal draft joint public heavy minor'.split(' ');
const NAMES = 'Marlow Castellan Brandt Okoye Halvorsen Quill Tamsin Drake Ostrava Lindqvist Verity Sable'.split(' ');

const PARAGRAPHS = /\n{2,}/g;
const SENTENCES = /(?<=[.?!]["”’']?) +(?=["“]?\p{Lu})/gu;
const WORD = /[\p{L}\p{N}]+/gu;

function pick<T>(items: readonly T[], random: () => number, otherwise: T): T {
  return items[Math.floor(random() * items.length)] ?? otherwise;
}

/** Parts that are content, between parts that part them. */
function contentIndices(parts: readonly TrackedText[]): number[] {
  return parts.flatMap((part, index) => (part.text.trim() === '' ? [] : [index]));
}

function changeOne(parts: readonly TrackedText[], random: () => number, change: (part: TrackedText) => TrackedText): TrackedText {
  const chosen = pick(contentIndices(parts), random, -1);
  return TrackedText.join(parts.map((part, index) => (index === chosen ? change(part) : part)));
}

/** Words are replaced, left out and put in, each with this chance. */
export function copyEdit(rate: number): Edit {
  return (text, random) =>
    TrackedText.join(
      text.split(WORD).flatMap((part) => {
        if (!/^[\p{L}\p{N}]+$/u.test(part.text) || random() >= rate) return [part];
        const word = pick(WORDS, random, 'new');
        const kind = random();
        if (kind < 0.4) return word === part.text ? [part] : [TrackedText.fresh(word)];
        return kind < 0.7 ? [] : [part, TrackedText.fresh(` ${word}`)];
      }),
    );
}

/** A name gives way to another wherever it stands. */
export const changeName: Edit = (text, random) => {
  const names = [...new Set(text.text.match(/(?<=[\p{Ll},] )\p{Lu}\p{Ll}+/gu) ?? [])];
  const [from, to] = [pick(names, random, ''), pick(NAMES, random, 'Marlow')];
  return TrackedText.join(text.split(WORD).map((part) => (part.text === from && from !== to ? TrackedText.fresh(to) : part)));
};

export const deleteSentence: Edit = (text, random) => changeOne(text.split(PARAGRAPHS), random, (paragraph) => changeOne(paragraph.split(SENTENCES), random, () => TrackedText.fresh('')));

export const deleteParagraph: Edit = (text, random) => changeOne(text.split(PARAGRAPHS), random, () => TrackedText.fresh(''));

/** A paragraph trades places with another. */
export const moveParagraph: Edit = (text, random) => move(text.split(PARAGRAPHS), random);

/** A sentence goes to another paragraph's end. */
export const moveSentence: Edit = (text, random) => {
  const paragraphs = text.split(PARAGRAPHS);
  const content = contentIndices(paragraphs);
  const [from, to] = [pick(content, random, 0), pick(content, random, 0)];
  const sentences = (paragraphs[from] ?? text).split(SENTENCES);
  const taken = pick(contentIndices(sentences), random, 0);
  const sentence = sentences[taken];
  if (sentence === undefined || from === to) return text;
  return TrackedText.join(
    paragraphs.map((paragraph, index) => {
      if (index === from) return TrackedText.join(sentences.filter((_, other) => other !== taken));
      return index === to ? TrackedText.join([paragraph, TrackedText.fresh(' '), sentence]) : paragraph;
    }),
  );
};

export const duplicateParagraph: Edit = (text, random) => duplicate(text.split(PARAGRAPHS), random, '\n\n');

/** A new sentence that says nearly the same as another: the same names, other words. */
export const addParallelSentence: Edit = (text, random) =>
  changeOne(text.split(PARAGRAPHS), random, (paragraph) => {
    const model = pick(paragraph.split(SENTENCES).filter((part) => part.text.trim() !== ''), random, paragraph);
    return TrackedText.join([paragraph, TrackedText.fresh(' '), copyEdit(0.25)(model.copy(), random)]);
  });

/** A new first paragraph, made of the words of others. */
export const addLead: Edit = (text, random) => {
  const words = text.text.match(WORD) ?? [];
  const lead = Array.from({ length: 25 }, () => pick(words, random, 'news')).join(' ');
  return TrackedText.join([TrackedText.fresh(`${lead}.\n\n`), text]);
};

/** Straight quotation marks and hyphens become typographic ones. */
export const setTypographically: Edit = (text) => text.retype((character) => ({ '"': '”', "'": '’' })[character] ?? character);

/** Lines are broken elsewhere. */
export const reflow: Edit = (text, random) => TrackedText.join(text.split(/ /g).map((part) => (part.text === ' ' && random() < 0.1 ? part.retype(() => '\n') : part)));

/** Several edits, one after the other. */
export function chain(...edits: readonly Edit[]): Edit {
  return (text, random) => edits.reduce((edited, edit) => edit(edited, random), text);
}

/** A later version of the article: a new lead, paragraphs gone, moved and added to, words edited throughout. */
export const updateVersion: Edit = chain(addLead, deleteParagraph, deleteSentence, moveParagraph, addParallelSentence, changeName, copyEdit(0.02));

function move(parts: readonly TrackedText[], random: () => number): TrackedText {
  const content = contentIndices(parts);
  const [a, b] = [pick(content, random, 0), pick(content, random, 0)];
  const partAt = (index: number): TrackedText | undefined => parts[index === a ? b : index === b ? a : index];
  return TrackedText.join(parts.flatMap((_, index) => partAt(index) ?? []));
}

function duplicate(parts: readonly TrackedText[], random: () => number, between: string): TrackedText {
  const content = contentIndices(parts);
  const [from, to] = [pick(content, random, 0), pick(content, random, 0)];
  const copy = parts[from]?.copy();
  return TrackedText.join(parts.flatMap((part, index) => (index === to && copy !== undefined ? [part, TrackedText.fresh(between), copy] : [part])));
}
