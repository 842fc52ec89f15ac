import { URN } from '../w3c';
import { ImportError, type ImportedAnnotation, type ImportedArticle, type ImportFile, type ImportFormat } from './importFormat';
import { readJson } from './readText';
import { isValues, objectIn, offsetIn, textIn, type Values } from './values';

const ENTITY = `${URN}entity:`;
const ARTICLE = `${URN}article:`;

/** W3C Web Annotations: a list, a page or a collection of them, or one. */
export const w3cImport: ImportFormat = {
  id: 'w3c',
  label: 'W3C Web Annotation',
  extensions: ['.jsonld', '.json'],
  read: (files) => files.flatMap(readFile),
};

function readFile(file: ImportFile): readonly ImportedArticle[] {
  const articles = new Map<string, { annotations: ImportedAnnotation[]; suggestions: number }>();
  annotationsIn(readJson(file)).forEach((value, index) => {
    const annotation = objectIn(value, `Annotation ${index + 1}`, file);
    const { source, ...place } = targetOf(annotation, index + 1, file.path);
    const article = articles.get(source) ?? { annotations: [], suggestions: 0 };
    articles.set(source, article);
    if (annotation.motivation === 'assessing') article.suggestions++;
    else article.annotations.push({ ...place, ...saidBy(annotation), ...bodyOf(annotation) });
  });
  return Array.from(articles, ([source, { annotations, suggestions }]) => ({ file: fileOf(source), annotations, suggestions }));
}

function annotationsIn(value: unknown): readonly unknown[] {
  if (Array.isArray(value)) return value;
  if (!isValues(value)) return [value];
  if (Array.isArray(value.items)) return value.items;
  return isValues(value.first) && Array.isArray(value.first.items) ? value.first.items : [value];
}

function fileOf(source: string): string {
  const path = source.startsWith(ARTICLE) ? source.slice(ARTICLE.length) : source.replace(/[?#].*$/, '');
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}

function targetOf(annotation: Values, number: number, path: string): { source: string } & Pick<ImportedAnnotation, 'start' | 'end' | 'quote' | 'before' | 'after'> {
  const target = Array.isArray(annotation.target) ? (annotation.target as readonly unknown[])[0] : annotation.target;
  if (!isValues(target)) throw new ImportError(path, `Annotation ${number} has no target with a selector.`);
  const source = isValues(target.source) ? textIn(target.source.id) : textIn(target.source);
  if (source === undefined) throw new ImportError(path, `The target of annotation ${number} has no source.`);
  const selectors = (Array.isArray(target.selector) ? target.selector : [target.selector]) as readonly unknown[];
  const find = (type: string): Values | undefined => selectors.filter(isValues).find((selector) => selector.type === type);
  const [quote, position] = [find('TextQuoteSelector'), find('TextPositionSelector')];
  if (quote === undefined && position === undefined) throw new ImportError(path, `Annotation ${number} selects no text: it has neither a TextQuoteSelector nor a TextPositionSelector.`);
  const exact = textIn(quote?.exact);
  return {
    source,
    ...(exact === undefined ? {} : { quote: exact, before: textIn(quote?.prefix) ?? '', after: textIn(quote?.suffix) ?? '' }),
    ...(position === undefined ? {} : { start: offsetIn(position.start, `start of annotation ${number}`, { path }), end: offsetIn(position.end, `end of annotation ${number}`, { path }) }),
  };
}

function saidBy({ creator, created, id }: Values): Pick<ImportedAnnotation, 'by' | 'at' | 'id'> {
  const by = isValues(creator) ? (textIn(creator.name) ?? textIn(creator.nickname)) : textIn(creator);
  const at = textIn(created);
  const own = ownId(id);
  return { ...(own === undefined ? {} : { id: own }), ...(by === undefined ? {} : { by }), ...(at === undefined ? {} : { at }) };
}

/** The id that an annotation was exported from. */
function ownId(iri: unknown): string | undefined {
  return typeof iri === 'string' && iri.startsWith(URN) ? iri.split(':').at(-1) : undefined;
}

function bodyOf({ body, bodyValue }: Values): Omit<ImportedAnnotation, 'id'> {
  const bodies = ((Array.isArray(body) ? body : body === undefined ? [] : [body]) as readonly unknown[]).filter(isValues);
  const texts = (purpose: string): readonly string[] => bodies.filter((each) => each.purpose === purpose).flatMap(({ value }) => textIn(value) ?? []);
  const sources = bodies.flatMap(({ source }) => textIn(source) ?? []);
  const entity = sources.find((source) => source.startsWith(ENTITY))?.slice(ENTITY.length);
  const wikidata = sources.flatMap((source) => /^https?:\/\/www\.wikidata\.org\/(?:entity|wiki)\/(Q\d+)$/.exec(source)?.[1] ?? [])[0];
  const notes = [...texts('commenting'), ...bodies.filter(({ purpose }) => purpose === undefined).flatMap(({ value }) => textIn(value) ?? []), ...(typeof bodyValue === 'string' ? [bodyValue] : [])];
  const type = texts('classifying')[0] ?? texts('tagging')[0] ?? 'annotation';
  const name = texts('tagging')[0];
  const described = texts('describing')[0];
  const continues = bodies.flatMap(({ purpose, source }) => (purpose === 'linking' ? (ownId(source) ?? []) : []))[0];
  const named = entity === undefined ? {} : type === 'quote' ? { speaker: decodeURIComponent(entity) } : { entity: decodeURIComponent(entity) };
  return {
    type: type.replace(/[\s:]+/gu, '-'),
    ...named,
    ...(name === undefined ? {} : type === 'quote' && entity === undefined ? { speakerText: name } : { entityName: name }),
    ...(wikidata === undefined ? {} : { wikidata }),
    ...(described === undefined ? {} : describedAs(type, described)),
    ...(continues === undefined ? {} : { continues }),
    ...(notes.length === 0 ? {} : { note: notes.join('\n') }),
  };
}

function describedAs(type: string, said: string): Pick<ImportedAnnotation, 'value' | 'endValue' | 'cue'> {
  if (type === 'quote') return { cue: said };
  const [value = said, endValue] = said.split('/');
  return { value, ...(endValue === undefined ? {} : { endValue }) };
}
