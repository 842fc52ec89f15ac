import { SaxesParser } from 'saxes';
import { ImportError } from './importFormat';

/** An element of an XML file. */
export interface XmlElement {
  /** Without its prefix. */
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: XmlElement[];
  /** Its own text. */
  text: string;
  readonly line: number;
}

const MOST_ELEMENTS = 5_000_000;
const DEEPEST = 500;

/** Reads XML. A document type, and with it every entity of its own, is refused. @throws {ImportError} with the line. */
export function readXml(text: string, path: string): XmlElement {
  const parser = new SaxesParser();
  const root: XmlElement = { name: '', attributes: {}, children: [], text: '', line: 1 };
  const open: XmlElement[] = [root];
  let count = 0;
  const fail = (reason: string): never => {
    throw new ImportError(path, reason, parser.line);
  };
  parser.on('doctype', () => fail('The file has a document type (DTD), which is not read.'));
  parser.on('error', ({ message }) => fail(`This is no well-formed XML: ${message.replace(/^(?:\S+:)?\d+:\d+: /, '')}`));
  parser.on('opentag', ({ name, attributes }) => {
    if (++count > MOST_ELEMENTS || open.length > DEEPEST) fail('The file has too many elements.');
    const element: XmlElement = { name: name.replace(/^.*:/, ''), attributes, children: [], text: '', line: parser.line };
    open.at(-1)?.children.push(element);
    open.push(element);
  });
  const addText = (piece: string): void => {
    const element = open.at(-1);
    if (element !== undefined) element.text += piece;
  };
  parser.on('text', addText);
  parser.on('cdata', addText);
  parser.on('closetag', () => void open.pop());
  parser.write(text).close();
  return root.children[0] ?? fail('The file is empty.');
}

/** Elements of a name at any depth. */
export function descendants(element: XmlElement, name: string): readonly XmlElement[] {
  return element.children.flatMap((child) => (child.name === name ? [child, ...descendants(child, name)] : descendants(child, name)));
}

/** The first child of a name. */
export function child(element: XmlElement, name: string): XmlElement | undefined {
  return element.children.find((each) => each.name === name);
}
