import { sameValue } from '../sidecar/sameValue';
import type { Values } from '../sidecar/sidecarSections';
import { readItems } from '../sidecar/yamlItems';
import { canSplice, findSection, lineEnd, readSource, splice, type Source, type Splice } from '../sidecar/yamlSource';
import { printMap } from '../sidecar/yamlText';
import type { Codebook } from './codebook';
import { CodebookEntries, SECTIONS, type Section } from './codebookEntries';
import { parseCodebook } from './parseCodebook';

/** No line that names the schema: the YAML extension would look for it in the net instead of taking the one that we bring (`yamlValidation`). */
const HEADER = '# What the coders of this folder agreed on: codes, and actors and issues beside those that News Annotator knows.';

/**
 * The YAML text of a codebook after a change. Only what differs is printed anew: other entries keep their bytes, comments and unknown
 * keys, also those that move to another place in the tree. A file in an unusual form (in braces, with aliases) is printed anew as a whole
 * and loses its comments.
 * @param previous The file's text, in which `parseCodebook` found no errors; undefined for a new file.
 */
export function updateCodebook(previous: string | undefined, codebook: Codebook): string {
  const start = previous === undefined || previous.trim() === '' ? `${HEADER}\n` : previous;
  const source = readSource(start.replaceAll('\r\n', '\n'));
  const changes = SECTIONS.flatMap((section) => changeSection(source, section, codebook[section]));
  if (changes.length === 0) return start;
  const isBlank = source.document.contents === null;
  const text = isBlank || canSplice(source) ? splice(source.text, changes) : undefined;
  const updated = text !== undefined && sameValue(parseCodebook(text).codebook, codebook) ? text : printWhole(source.value, codebook);
  return start.includes('\r\n') ? updated.replaceAll('\n', '\r\n') : updated;
}

function printWhole(previous: Values, codebook: Codebook): string {
  const others = Object.fromEntries(Object.entries(previous).filter(([key]) => !SECTIONS.some((section) => section === key)));
  const rest = Object.keys(others).length === 0 ? '' : `${printMap(others, Object.keys(others))}\n`;
  const sections = SECTIONS.filter((section) => codebook[section].length > 0).map((section) => `${section}:\n${new CodebookEntries(section, '', []).print(codebook[section], '  ')}`);
  return `${HEADER}\n${rest}${sections.join('')}`;
}

function changeSection(source: Source, section: Section, wanted: readonly object[]): readonly Splice[] {
  const place = findSection(source, section);
  const known = source.value[section] ?? [];
  if (sameValue(known, wanted)) return [];
  const start = place?.start ?? newPlace(source, section);
  const end = place?.end ?? start;
  if (wanted.length === 0) return [{ start, end, text: `${section}: []\n` }];
  const items = place === undefined ? [] : readItems(source.text, place, known);
  const [first] = items;
  const isBlock = place !== undefined && first?.source !== undefined;
  const head = isBlock ? source.text.slice(place.start, lineEnd(source.text, place.start)) : `${section}:\n`;
  return [{ start, end, text: head + new CodebookEntries(section, source.text, items).print(wanted, isBlock ? first.indent : '  ') }];
}

/** Before the first section that follows, else at the end. */
function newPlace(source: Source, section: Section): number {
  const later = SECTIONS.slice(SECTIONS.indexOf(section) + 1).map((name) => findSection(source, name)?.start);
  return later.find((start) => start !== undefined) ?? source.text.length + (source.text.endsWith('\n') ? 0 : 1);
}
