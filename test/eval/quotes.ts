import { shippedRecogniser } from '../support/recogniser';
import { parseArticle } from '../../src/article/parseArticle';
import type { TypeRecognition } from '../../src/recognition/recogniser';
import type { Recogniser, Recognition } from '../../src/recognition/recognition';
import { QuoteLexicon } from '../../src/recognition/quotes/quoteLexicon';
import { createQuoteRecogniser } from '../../src/recognition/quotes/quoteRecogniser';
import { readQuoteSources } from '../../scripts/lexicons/readQuoteSources';
import { splitHalves, type Half } from './quotesHalves';
import { plainWords } from '../support/plainWords';
import { loadQuotes, type QuotesDocument, type QuoteUnit } from './quotesGold';
import { pairUnits, score, type Score, type Verdict } from './quotesScore';
import type { EvalOptions } from './run';

interface Judged {
  readonly document: QuotesDocument;
  readonly half: Half;
  readonly verdicts: readonly Verdict[];
}

/** Scores quotations on polnear-dev and its halves. `--errors[=direct|indirect]` prints what is wrong in half A; half B is read by nobody. */
export async function evaluate({ data, args }: EvalOptions): Promise<void> {
  const documents = loadQuotes(data);
  const halves = splitHalves(documents.map(({ id }) => id));
  const recogniser = await shippedRecogniser();
  const judged = documents.map((document, index): Judged => ({ document, half: halves[index] ?? 'B', verdicts: pairUnits(document.units, findUnits(document, recogniser)) }));
  for (const half of ['A', 'B'] as const) printScores(`half ${half}`, judged.filter((each) => each.half === half));
  printScores('all', judged);
  printSpeed(documents, recogniser);
  const errors = args.find((arg) => arg.startsWith('--errors'));
  if (errors !== undefined) printErrors(judged.filter(({ half }) => half === 'A'), errors.slice('--errors='.length));
}

function printScores(name: string, judged: readonly Judged[]): void {
  const verdicts = judged.flatMap((each) => each.verdicts);
  console.log(`${name} (${judged.length} articles)`.padEnd(20) + 'gold found right      P      R     F1');
  print('direct', score(verdicts, ({ kind }) => kind === 'direct'));
  print('indirect', score(verdicts, ({ kind }) => kind === 'indirect'));
  print('either', score(verdicts));
  print('reported, indirect', reportedScore(verdicts));
  const speakers = verdicts.filter(({ gold, found }) => gold?.source !== undefined && found !== undefined);
  const right = speakers.filter(hasSameSource).length;
  console.log(`speakers where the content is right: ${right} of ${speakers.length}, ${((100 * right) / speakers.length).toFixed(1)} %`);
}

/** Indirect quotations whose cue is a verb of saying or "according to": as the issue of this evaluation has them, without attitudes and deeds. */
function reportedScore(verdicts: readonly Verdict[]): Score {
  const isReported = (unit: QuoteUnit | undefined): boolean => unit?.kind === 'indirect' && isSpeech(unit.cue ?? '');
  const isRight = ({ gold, found }: Verdict): boolean => gold !== undefined && gold.kind === found?.kind;
  const gold = verdicts.filter((verdict) => isReported(verdict.gold));
  const found = verdicts.filter((verdict) => isReported(verdict.found));
  const recall = (100 * gold.filter(isRight).length) / gold.length;
  const precision = (100 * found.filter(isRight).length) / found.length;
  return { gold: gold.length, found: found.length, right: found.filter(isRight).length, precision, recall, f1: (2 * precision * recall) / (precision + recall) };
}

/** Verbs of saying: VerbNet's classes say (37.7), tell (37.2), complain (37.8), advise (37.9), promise (37.13) and chit-chat's "note". */
const SAYING = /^(?:say|said|tell|told|add|admit|acknowledg|affirm|alleg|announc|argu|articulat|ask|assert|assur|blurt|boast|claim|clarif|commented|communicat|complain|conced|conclud|confess|confid|confirm|conten|declar|demand|den(?:y|ie)|disclos|elaborat|emphasi|exclaim|explain|hint|imply|implie|indicat|inform|insist|insinuat|maintain|mention|not(?:e|ed|es|ing)$|object|observ|pledg|point|predict|proclaim|promis|propos|protest|recount|reiterat|remark|repeat|repl(?:y|ie)|report|respond|retort|reveal|stat(?:e|ed|es|ing)$|stress|suggest|swear|swore|testif|threat|tweet|underscor|urg(?:e|ed|es|ing)$|vow|warn|write|writing|wrote|written)/;

function isSpeech(cue: string): boolean {
  const words = cue.toLowerCase().split(/[^\p{L}]+/u);
  return words.includes('according') || words.some((word) => SAYING.test(word));
}

function hasSameSource(verdict: Verdict): boolean {
  const gold = verdict.gold?.source;
  const found = verdict.found?.source;
  if (gold === undefined || found === undefined) return false;
  const shared = Math.min(gold.end, found.end) - Math.max(gold.start, found.start);
  return shared >= Math.min(gold.end - gold.start, found.end - found.start) / 2;
}

function findUnits({ text, date }: QuotesDocument, recogniser: Recogniser): readonly QuoteUnit[] {
  const article = parseArticle(text);
  const recognition = recogniser.recognise(article, date === undefined ? {} : { articleDate: date });
  return article.starts.flatMap((start, index) =>
    recognition.mentionsOf(index).flatMap((mention): QuoteUnit[] => {
      if (mention.type !== 'quote') return [];
      const { speakerSpan, cue } = mention;
      return [{
        start: start + mention.start,
        end: start + mention.end,
        kind: mention.kind === 'direct' ? 'direct' : 'indirect',
        ...(cue === undefined ? {} : { cue }),
        ...(speakerSpan === undefined ? {} : { source: { start: start + speakerSpan.start, end: start + speakerSpan.end } }),
      }];
    }),
  );
}

function print(name: string, { gold, found, right, precision, recall, f1 }: Score): void {
  const percent = (value: number): string => value.toFixed(1).padStart(7);
  console.log(name.padEnd(18) + [gold, found, right].map((count) => String(count).padStart(6)).join('') + [precision, recall, f1].map(percent).join(''));
}

/** Words a second of processor time for quotations alone, warm: actors and articles are there already. */
function printSpeed(documents: readonly QuotesDocument[], recogniser: Recogniser): void {
  const articles = documents.map(({ text }) => parseArticle(text));
  const actors = articles.map((article) => actorsOf(recogniser.recognise(article, {})));
  const words = documents.reduce((sum, { text }) => sum + text.split(/\s+/).length, 0);
  const rates = Array.from({ length: 5 }, () => {
    const quotes = createQuoteRecogniser(new QuoteLexicon(readQuoteSources()), plainWords());
    const begin = process.cpuUsage().user;
    articles.forEach((article, index) => {
      const found = quotes.resolve(article, { ...(actors[index] === undefined ? {} : { actors: actors[index] }) });
      article.paragraphs.forEach((_, paragraph) => found.mentionsOf(paragraph));
    });
    return (1e6 * words) / (process.cpuUsage().user - begin);
  });
  console.log(`speed: ${Math.round(Math.max(...rates)).toLocaleString('en')} words a second of processor time, quotations alone`);
}

function actorsOf(recognition: Recognition): TypeRecognition {
  return { entities: recognition.entities, mentionsOf: (index) => recognition.mentionsOf(index).filter(({ type }) => type === 'actor') };
}

function printErrors(judged: readonly Judged[], only: string): void {
  for (const { document, verdicts } of judged) {
    for (const verdict of verdicts) {
      const label = labelOf(verdict);
      const isWanted = only === '' || verdict.gold?.kind === only || verdict.found?.kind === only;
      if (label !== undefined && isWanted) printError(document, label, verdict);
    }
  }
}

function labelOf(verdict: Verdict): string | undefined {
  const { gold, found } = verdict;
  if (gold === undefined) return 'SPURIOUS';
  if (found === undefined) return 'MISSED';
  if (gold.kind !== found.kind) return 'KIND';
  return gold.source === undefined || hasSameSource(verdict) ? undefined : 'SPEAKER';
}

function printError({ id, text }: QuotesDocument, label: string, { gold, found }: Verdict): void {
  const show = (unit: QuoteUnit | undefined): string => {
    if (unit === undefined) return '-';
    const source = unit.source === undefined ? '' : text.slice(unit.source.start, unit.source.end);
    return `${unit.kind} [${unit.cue ?? ''}] ${text.slice(unit.start, Math.min(unit.end, unit.start + 160))} <${source}>`;
  };
  const at = gold?.start ?? found?.start ?? 0;
  console.log([label, id, `G ${show(gold)}`, `F ${show(found)}`, `${text.slice(Math.max(0, at - 60), at)}⟦`].join('\t').replaceAll('\n', ' '));
}
