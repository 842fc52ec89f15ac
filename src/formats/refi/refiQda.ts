import { deflateSync, inflateSync, strFromU8, strToU8 } from 'fflate';
import type { ExportArticle, ExportMention } from '../exportArticle';
import type { ExportFormat, ExportRun, Piece, RunContext } from '../exportFormat';
import { forbiddenIn, element, XML_HEAD, xmlText } from '../xml';
import { CodeTree } from './codeTree';
import { companionOf, guidOf } from './guid';
import { ZipWriter } from './zipWriter';

/** Name of the links between the parts of a passage. */
export const CONTINUES = 'continues';

const ORIGIN = 'News Annotator';

/**
 * REFI-QDA 1.5 (https://www.qdasoftware.org): a .qdpx project with all texts, and its codes alone as .qdc. Code points; an actor or issue is a code
 * below its type.
 */
export const refiQdaFormat: ExportFormat = {
  id: 'refi-qda',
  label: 'REFI-QDA',
  detail: 'A project for ATLAS.ti, MAXQDA, NVivo, QualCoder, and its codebook',
  extension: '.qdpx',
  mediaType: 'application/zip',
  layout: 'one-file',
  holds: ['note', 'entity', 'coder', 'time', 'parts'],
  begin: (context) => new Project(context),
};

class Project implements ExportRun {
  readonly #codes: CodeTree;
  readonly #users = new Map<string, string>();
  /** The project file needs the codes before the sources: these wait, compressed, until all codes are known. */
  readonly #sources: Uint8Array[] = [];
  readonly #links: string[] = [];
  readonly #zip: ZipWriter;

  constructor(private readonly context: RunContext) {
    this.#codes = new CodeTree(context.options.codes);
    this.#zip = new ZipWriter(context.options.now);
  }

  *add(article: ExportArticle): Iterable<Piece> {
    const guid = guidOf(`source:${this.#sources.length}:${article.file}`);
    this.#zip.add(`sources/${guid}.txt`, [strToU8(article.text)]);
    this.#sources.push(deflateSync(strToU8(this.#source(article, guid)), { level: 1 }));
    this.context.losses.count('character', article.mentions.reduce((sum, { quote, note }) => sum + forbiddenIn(quote + (note ?? '')), 0));
    yield { path: `${this.context.name}.qdpx`, content: this.#zip.take() };
  }

  *end(): Iterable<Piece> {
    this.#zip.add('project.qde', this.#project());
    this.#zip.end();
    yield { path: `${this.context.name}.qdpx`, content: this.#zip.take() };
    const codebook = element('CodeBook', { xmlns: 'urn:QDA-XML:codebook:1.0', origin: ORIGIN }, this.#codes.markup);
    if (!this.#codes.isEmpty) yield { path: `${this.context.name}.qdc`, content: `${XML_HEAD}${codebook}\n` };
  }

  *#project(): Iterable<Uint8Array> {
    const users = Array.from(this.#users, ([name, guid]) => element('User', { guid, name }));
    const head = `<Project xmlns="urn:QDA-XML:project:1.0" name="Annotated articles" origin="${ORIGIN}" creationDateTime="${this.context.options.now}">`;
    yield strToU8(XML_HEAD + head + (users.length === 0 ? '' : element('Users', {}, users.join(''))));
    if (!this.#codes.isEmpty) yield strToU8(element('CodeBook', {}, this.#codes.markup));
    if (this.#sources.length > 0) {
      yield strToU8('<Sources>\n');
      for (const source of this.#sources) yield strToU8(`${strFromU8(inflateSync(source))}\n`);
      yield strToU8('</Sources>');
    }
    if (this.#links.length > 0) yield strToU8(element('Links', {}, this.#links.join('')));
    yield strToU8('</Project>\n');
  }

  #source(article: ExportArticle, guid: string): string {
    const selections = article.mentions.map((mention, index) => this.#selection(article, mention, `${guid}:${mention.id ?? index}`));
    const ids = new Set(article.mentions.map(({ id }) => id));
    for (const { id = '', continues = '' } of article.mentions) if (ids.has(continues)) this.#links.push(link(`${guid}:${continues}`, `${guid}:${id}`));
    return element('TextSource', { guid, name: article.file, plainTextPath: `internal://${guid}.txt` }, selections.join(''));
  }

  #selection(article: ExportArticle, mention: ExportMention, name: string): string {
    const code = this.#codes.add(mention, article);
    const signed = { creatingUser: mention.by === undefined ? undefined : this.#user(mention.by), creationDateTime: mention.at };
    const guid = selectionGuid(name);
    const coding = element('Coding', { guid: companionOf(guid), ...signed }, element('CodeRef', { targetGUID: code }));
    const note = mention.note === undefined ? '' : element('Description', {}, xmlText(mention.note));
    const place = { startPosition: mention.start, endPosition: mention.end };
    return element('PlainTextSelection', { guid, name: mention.quote, ...place, ...signed }, note + coding);
  }

  #user(name: string): string {
    const guid = this.#users.get(name) ?? guidOf(`user:${name}`);
    this.#users.set(name, guid);
    return guid;
  }
}

function selectionGuid(name: string): string {
  return guidOf(`selection:${name}`);
}

/** From the first part of a passage to another. */
function link(head: string, part: string): string {
  return element('Link', { guid: guidOf(`link:${part}`), name: CONTINUES, direction: 'OneWay', originGUID: selectionGuid(head), targetGUID: selectionGuid(part) });
}
