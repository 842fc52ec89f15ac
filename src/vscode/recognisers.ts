import * as vscode from 'vscode';
import { EMPTY_CODEBOOK, type Codebook } from '../codebook/codebook';
import type { Recogniser } from '../recognition/recognition';
import { sameValue } from '../sidecar/sameValue';
import type { Codebooks } from './codebooks';
import type { RecognitionLoader } from './services';

interface Extended {
  readonly codebook: Codebook;
  readonly recogniser: Recogniser;
}

/** A recogniser for each workspace folder: the shipped one, extended by the folder's codebook. */
export class Recognisers {
  readonly #extended = new Map<string, Extended>();

  constructor(
    private readonly shipped: RecognitionLoader,
    private readonly codebooks: Codebooks,
  ) {}

  /** The recogniser for an article (or for a text that is none); the same one until the actors or issues of its codebook change. */
  async for(article: vscode.Uri | undefined): Promise<Recogniser> {
    const folder = article && vscode.workspace.getWorkspaceFolder(article);
    const [shipped, own] = await Promise.all([this.shipped.load(), folder && this.codebooks.of(folder)]);
    const codebook = own?.codebook ?? EMPTY_CODEBOOK;
    const key = folder?.uri.toString() ?? '';
    const known = this.#extended.get(key);
    if (known !== undefined && sameValue([known.codebook.actors, known.codebook.issues], [codebook.actors, codebook.issues])) return known.recogniser;
    const extended = { codebook, recogniser: shipped.recogniser(codebook) };
    this.#extended.set(key, extended);
    return extended.recogniser;
  }
}
