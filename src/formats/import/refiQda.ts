import { canonicalText } from '../../article/canonicalText';
import { CONTINUES } from '../refi/refiQda';
import { ImportError, type ImportedAnnotation, type ImportedArticle, type ImportFile, type ImportFormat } from './importFormat';
import { readText } from './readText';
import { RefiCodes } from './refiCodes';
import { child, descendants, readXml, type XmlElement } from './xmlElements';
import { readZip } from './zipReader';

const SOURCE = /^sources\/[^/\\]+\.txt$/i;

/** REFI-QDA projects: plain texts with their codings. Other sources (PDF, pictures, sound) have no place here. */
export const refiQdaImport: ImportFormat = {
  id: 'refi-qda',
  label: 'REFI-QDA',
  extensions: ['.qdpx'],
  read: (files) => files.flatMap(readProject),
};

function readProject(file: ImportFile): readonly ImportedArticle[] {
  const entries = readZip(file, (name) => name === 'project.qde' || SOURCE.test(name));
  const project = entries.get('project.qde');
  if (project === undefined) throw new ImportError(file.path, 'There is no project.qde in this archive.');
  const root = readXml(readText({ path: `${file.path}/project.qde`, bytes: project }), `${file.path}/project.qde`);
  if (root.name !== 'Project') throw new ImportError(file.path, 'project.qde is no REFI-QDA project.');
  const codes = new RefiCodes(root);
  const users = new Map(descendants(root, 'User').map(({ attributes }) => [attributes.guid, attributes.name]));
  const heads = new Map(descendants(root, 'Link').flatMap(({ attributes: { name, originGUID, targetGUID } }) => (name === CONTINUES && originGUID !== undefined ? [[targetGUID, originGUID] as const] : [])));
  const lowered = new Map([...entries].map(([name, bytes]) => [name.toLowerCase(), bytes]));
  return descendants(root, 'TextSource').flatMap((source) => {
    const text = textOf(source, lowered, file.path);
    return text === undefined ? [] : [{ file: source.attributes.name ?? 'text', text, annotations: selectionsOf(source, { codes, users, heads }), suggestions: 0 }];
  });
}

/** The text in the project file, or the one that it refers to inside the archive; no other place is looked at. */
function textOf(source: XmlElement, entries: ReadonlyMap<string, Uint8Array>, path: string): string | undefined {
  const inline = child(source, 'PlainTextContent');
  if (inline !== undefined) return canonicalText(inline.text);
  const reference = /^internal:\/\/\/?([^/\\]+)$/i.exec(source.attributes.plainTextPath ?? '')?.[1];
  const bytes = reference === undefined ? undefined : entries.get(`sources/${reference}`.toLowerCase());
  return bytes === undefined ? undefined : rawText(bytes, path);
}

/** With the line ends that the positions count. */
function rawText(bytes: Uint8Array, path: string): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    throw new ImportError(path, 'A text in this project is not UTF-8.');
  }
}

interface Lookups {
  readonly codes: RefiCodes;
  readonly users: ReadonlyMap<string | undefined, string | undefined>;
  /** The first selection of a passage, by the others. */
  readonly heads: ReadonlyMap<string | undefined, string>;
}

function selectionsOf(source: XmlElement, { codes, users, heads }: Lookups): readonly ImportedAnnotation[] {
  return source.children.filter(({ name }) => name === 'PlainTextSelection').flatMap((selection) => {
    const [start, end] = [Number(selection.attributes.startPosition), Number(selection.attributes.endPosition)];
    const note = child(selection, 'Description')?.text.trim();
    return selection.children.filter(({ name }) => name === 'Coding').flatMap((coding): ImportedAnnotation[] => {
      const code = child(coding, 'CodeRef')?.attributes.targetGUID;
      const meaning = codes.meaningOf(code);
      if (meaning === undefined || !Number.isInteger(start) || !Number.isInteger(end)) return [];
      const by = users.get(coding.attributes.creatingUser ?? selection.attributes.creatingUser);
      const at = coding.attributes.creationDateTime ?? selection.attributes.creationDateTime;
      const { guid } = selection.attributes;
      const head = heads.get(guid);
      return [{
        ...meaning, start, end, line: selection.line, key: `${guid ?? ''} ${meaning.type}`,
        ...(head === undefined ? {} : { continues: `${head} ${meaning.type}` }),
        ...(note === undefined || note === '' ? {} : { note }),
        ...(by === undefined ? {} : { by }),
        ...(at === undefined ? {} : { at }),
      }];
    });
  });
}

