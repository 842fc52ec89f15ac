import type { Article, Paragraph } from '../../article/article';
import type { TaggerFindings } from '../tagger/tagger';
import type { ActorLexicon } from './actorLexicon';
import { collectForms } from './collectForms';
import { commonAcronyms, withoutCommonAcronyms } from './commonAcronyms';
import { EvidenceCounts } from './evidenceCounts';
import { namesBothKoreas, withKoreas } from './koreas';
import { linkNames, NO_LINKS, type Links } from './linkNames';
import { linkNominals } from './linkNominals';
import { wantedNames, withMissedNames } from './missedNames';
import type { NameMention } from './name';
import { withBearers } from './namesakes';
import type { NominalMention } from './nominals';
import { personsBySurname, withPairedPersons } from './pairedPersons';
import { disputedKinds, withVotedKind } from './voteKinds';

/** What is found in one paragraph. */
export interface ParagraphFinder {
  /** What needs the paragraph alone; memoised. */
  analyse(paragraph: Paragraph): TaggerFindings;
  /** Names in the light of the article's evidence. */
  find(paragraph: Paragraph, evidence: EvidenceCounts): readonly NameMention[];
  /** Role nouns beside the names. */
  nominals(paragraph: Paragraph, names: readonly NameMention[]): readonly NominalMention[];
}

/** What is kept from one state of an article to the next. It follows the article: only the newest recognition may be updated. */
export class ActorState {
  readonly #evidence = new EvidenceCounts();
  #paragraphs: readonly Paragraph[] = [];
  /** Names as found in each paragraph by itself. */
  readonly #found = new Map<Paragraph, readonly NameMention[]>();
  #names: ReadonlyMap<Paragraph, readonly NameMention[]> = new Map();
  #nominals: ReadonlyMap<Paragraph, readonly NominalMention[]> = new Map();
  #forms = '';
  #links: Links = NO_LINKS;

  /** Entities, and which names and role nouns stand for them. */
  get links(): Links {
    return this.#links;
  }

  /** Names of each paragraph, with those that were passed over and with the kind that the article votes for. */
  get names(): ReadonlyMap<Paragraph, readonly NameMention[]> {
    return this.#names;
  }

  get nominals(): ReadonlyMap<Paragraph, readonly NominalMention[]> {
    return this.#nominals;
  }

  update(article: Article, finder: ParagraphFinder, lexicon: ActorLexicon): void {
    const paragraphs = article.paragraphs.filter((_, index) => isSearched(article, index));
    const { added, removed } = difference(this.#paragraphs, paragraphs);
    const changed = removed.flatMap((paragraph) => this.#evidence.update(finder.analyse(paragraph), -1));
    changed.push(...added.flatMap((paragraph) => this.#evidence.update(finder.analyse(paragraph), 1)));
    this.#forget(removed, changed, finder);
    this.#paragraphs = paragraphs;
    if (added.length > 0 || removed.length > 0 || changed.length > 0) this.#settle(finder, lexicon);
  }

  #forget(removed: readonly Paragraph[], changed: readonly string[], finder: ParagraphFinder): void {
    for (const paragraph of removed) this.#found.delete(paragraph);
    if (changed.length === 0 || this.#found.size === 0) return;
    const forms = new Set(changed.flatMap((form) => [form, form.toLowerCase()]));
    for (const paragraph of this.#found.keys()) {
      for (const form of finder.analyse(paragraph).evidence.keys()) {
        if (!forms.has(form) && !forms.has(form.toLowerCase())) continue;
        this.#found.delete(paragraph);
        break;
      }
    }
  }

  /** Puts the paragraphs' findings together. Works on the article's names, not on its text. */
  #settle(finder: ParagraphFinder, lexicon: ActorLexicon): void {
    for (const paragraph of this.#paragraphs) {
      if (!this.#found.has(paragraph)) this.#found.set(paragraph, finder.find(paragraph, this.#evidence));
    }
    const acronyms = new Set(this.#paragraphs.flatMap(commonAcronyms));
    const found = new Map(this.#paragraphs.map((paragraph) => [paragraph, withoutCommonAcronyms(this.#found.get(paragraph) ?? [], acronyms)]));
    const disputed = disputedKinds([...found.values()].flat());
    const voted = new Map([...found].map(([paragraph, names]) => [paragraph, names.map((name) => withVotedKind(name, disputed))]));
    const all = [...voted.values()].flat();
    const wanted = wantedNames(all, lexicon);
    const persons = personsBySurname(all);
    const isOfKoreas = namesBothKoreas(all);
    const complete = (paragraph: Paragraph, names: readonly NameMention[]): readonly NameMention[] => {
      const apart = withPairedPersons(paragraph, names, persons);
      const completed = withMissedNames(paragraph, finder.analyse(paragraph).words, apart, wanted, lexicon);
      return isOfKoreas ? withKoreas(paragraph, completed, lexicon) : completed;
    };
    this.#names = withBearers(new Map([...voted].map(([paragraph, names]) => [paragraph, complete(paragraph, names)])));
    this.#nominals = new Map([...this.#names].map(([paragraph, names]) => [paragraph, finder.nominals(paragraph, names)]));
    this.#link(lexicon);
  }

  #link(lexicon: ActorLexicon): void {
    const forms = collectForms([...this.#names.values()].flat());
    const nominals = [...this.#nominals.values()].flat();
    const signature = [...forms.map((form) => JSON.stringify(form)), ...new Set(nominals.map(({ text }) => text))].join('\n');
    if (signature === this.#forms) return;
    this.#forms = signature;
    const links = linkNames(forms, lexicon);
    this.#links = { ...links, nominalOf: linkNominals(nominals, links.entities, lexicon) };
  }
}

/** Bylines and front matter are metadata, no news. */
export function isSearched(article: Article, index: number): boolean {
  const role = article.roles[index];
  return role === 'headline' || role === 'body';
}

/** Paragraphs that only one of two states has, compared from both ends by identity. */
function difference(before: readonly Paragraph[], now: readonly Paragraph[]): { added: readonly Paragraph[]; removed: readonly Paragraph[] } {
  let start = 0;
  while (start < before.length && start < now.length && before[start] === now[start]) start++;
  let end = 0;
  while (end < before.length - start && end < now.length - start && before[before.length - 1 - end] === now[now.length - 1 - end]) end++;
  return { added: now.slice(start, now.length - end), removed: before.slice(start, before.length - end) };
}
