import { parseArticle } from '../../src/article/parseArticle';
import type { TypeRecogniser } from '../../src/recognition/recogniser';
import type { ConceptDocument, NamedKind, NamedMention } from './conceptGold';
import { bCubed, ceafE, type Clustering, type LinkingScore } from './linkingScore';

/** A found mention, spans absolute. */
interface FoundMention {
  readonly start: number;
  readonly end: number;
  readonly kind: string;
  readonly entity: string;
}

/** Prints recall of named mentions by what they name, and linking against the concept codes. */
export function printConceptScores(documents: readonly ConceptDocument[], recogniser: TypeRecogniser, withErrors: boolean): void {
  if (documents.length === 0) return;
  const recall = new Map<NamedKind, { gold: number; found: number }>();
  let pairs = 0;
  const gold = new Map<string, string>();
  const found = new Map<string, string>();
  for (const { id, text, mentions } of documents) {
    const system = mentionsIn(text, recogniser);
    for (const mention of mentions) {
      const match = system.find((other) => agrees(mention, other));
      const counts = recall.get(mention.kind) ?? { gold: 0, found: 0 };
      recall.set(mention.kind, { gold: counts.gold + 1, found: counts.found + Number(match !== undefined) });
      if (match === undefined && isPairFoundApart(text, mention, system)) pairs++;
      if (match === undefined && withErrors) console.log(`missed ${mention.kind}\t${context(text, mention)}`);
      if (mention.actor === undefined) continue;
      gold.set(`${id}:${mention.start}`, `${id}:${mention.actor}`);
      found.set(`${id}:${mention.start}`, `${id}:${match?.entity ?? `missed at ${mention.start}`}`);
    }
  }
  console.log('\nNewsWCL50, part: recall of named mentions');
  for (const [kind, counts] of recall) console.log(`${kind.padEnd(10)}${((100 * counts.found) / counts.gold).toFixed(1).padStart(6)} % of ${counts.gold}`);
  console.log(`of the others missed, marked as one and found as two countries: ${pairs}`);
  printLinking(gold, found, withErrors);
}

/** "North and South Korea", of which both are found. */
function isPairFoundApart(text: string, { kind, start, end }: NamedMention, system: readonly FoundMention[]): boolean {
  const countries = system.filter((other) => other.kind === 'country' && start <= other.start && other.end <= end);
  return kind === 'other' && text.slice(start, end).includes(' and ') && countries.length === 2 && countries[0]?.start === start && countries[1]?.end === end;
}

function printLinking(gold: Clustering, found: Clustering, withErrors: boolean): void {
  console.log(`\nNewsWCL50, part: linking of ${gold.size} named mentions, a missed one alone   P      R     F1 (in %)`);
  const row = (name: string, { precision, recall, f1 }: LinkingScore): void => {
    console.log(name.padEnd(60) + [precision, recall, f1].map((percent) => percent.toFixed(1).padStart(7)).join(''));
  };
  row('B-cubed', bCubed(gold, found));
  row('CEAF-e', ceafE(gold, found));
  if (!withErrors) return;
  const pairs = new Map<string, number>();
  for (const [item, code] of gold) pairs.set(`${code} → ${found.get(item) ?? ''}`, (pairs.get(`${code} → ${found.get(item) ?? ''}`) ?? 0) + 1);
  for (const [pair, count] of [...pairs].sort()) console.log(`${count}\t${pair}`);
}

function mentionsIn(text: string, recogniser: TypeRecogniser): FoundMention[] {
  const article = parseArticle(text);
  const recognition = recogniser.resolve(article, {});
  return article.starts.flatMap((offset, index) =>
    recognition
      .mentionsOf(index)
      .filter(({ nominal }) => nominal !== true)
      .map(({ start, end, kind, entity = '' }) => ({ start: offset + start, end: offset + end, kind, entity })),
  );
}

/** A found mention that shares the name's last word and is of its kind; a country's name inside a group ("U.S. officials") counts. */
function agrees(gold: NamedMention, found: FoundMention): boolean {
  if (found.start >= gold.end || gold.start >= found.end) return false;
  if (gold.kind === 'person') return found.kind === 'person';
  return gold.kind === 'country' ? found.kind === 'country' || found.kind === 'group' : found.kind !== 'country' && found.kind !== 'place';
}

function context(text: string, { start, end }: NamedMention): string {
  return `${text.slice(Math.max(0, start - 50), start)}[[${text.slice(start, end)}]]${text.slice(end, end + 30)}`.replaceAll('\n', ' ');
}
