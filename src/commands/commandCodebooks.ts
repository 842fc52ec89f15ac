import { EMPTY_CODEBOOK, type Codebook } from '../codebook/codebook';
import { parseCodebook } from '../codebook/parseCodebook';
import type { Recogniser } from '../recognition/recognition';
import type { ShippedRecognition } from '../recognition/loadRecogniser';
import { UsageError, type Option } from './command';
import { complain, type World } from './world';

/** The option of commands that read codebooks. */
export const CODEBOOK_OPTION: Option = {
  type: 'string',
  value: 'FILE',
  help: 'the codebook, with actors and issues of its own; without it, for each article, the nearest .news-annotator/codebook.yaml in its folder or one above, up to the current folder',
};

const PLACE = '.news-annotator/codebook.yaml';

/** The codebooks of articles, each read once, and recognisers with their actors and issues. */
export class CommandCodebooks {
  readonly #world: World;
  readonly #named: string | undefined;
  readonly #read = new Map<string, Promise<Codebook | undefined>>();
  readonly #recognisers = new Map<Codebook, Recogniser>();
  #shipped: Promise<ShippedRecognition> | undefined;
  #hadProblems = false;

  /** @param named The one codebook for all articles. */
  constructor(world: World, named: string | undefined) {
    this.#world = world;
    this.#named = named;
  }

  /** Whether a codebook has errors; each was told on standard error. */
  get hadProblems(): boolean {
    return this.#hadProblems;
  }

  /** The codebook of an article, or of a folder of articles. @throws {UsageError} when there is none of the name given. */
  async of(path: string): Promise<Codebook> {
    if (this.#named !== undefined) {
      const codebook = await this.#codebook(this.#named);
      if (codebook === undefined) throw new UsageError(`There is no codebook ${this.#named}.`);
      return codebook;
    }
    for (const folder of [path, ...foldersAbove(path)]) {
      const codebook = await this.#codebook(folder.endsWith('/') ? folder + PLACE : `${folder}/${PLACE}`);
      if (codebook !== undefined) return codebook;
    }
    return EMPTY_CODEBOOK;
  }

  /** A recogniser for an article, with its codebook's actors and issues. */
  async recogniserFor(path: string): Promise<Recogniser> {
    const [codebook, shipped] = await Promise.all([this.of(path), (this.#shipped ??= this.#world.loadRecognition())]);
    const recogniser = this.#recognisers.get(codebook) ?? shipped.recogniser(codebook);
    this.#recognisers.set(codebook, recogniser);
    return recogniser;
  }

  #codebook(place: string): Promise<Codebook | undefined> {
    const reading = this.#read.get(place) ?? this.#readCodebook(place);
    this.#read.set(place, reading);
    return reading;
  }

  async #readCodebook(place: string): Promise<Codebook | undefined> {
    const { files } = this.#world;
    const bytes = (await files.kind(place)) === 'file' ? await files.read(place) : undefined;
    if (bytes === undefined) return undefined;
    const { codebook, diagnostics } = parseCodebook(new TextDecoder().decode(bytes));
    for (const { message, line } of diagnostics.filter(({ severity }) => severity === 'error')) {
      complain(this.#world, `${place}:${line + 1}`, message);
      this.#hadProblems = true;
    }
    return codebook;
  }
}

/** Folders above a path, the nearest first, up to the root or the current folder. */
function foldersAbove(path: string): readonly string[] {
  const above: string[] = [];
  for (let slash = path.replace(/\/$/, '').lastIndexOf('/'); slash > 0; slash = path.lastIndexOf('/', slash - 1)) above.push(path.slice(0, slash));
  const isAbsolute = /^(?:\/|[A-Za-z]:)/.test(path);
  return isAbsolute ? above : [...above, '.'];
}
