import type { TokenKind } from '../../article/article';
import { hashString } from './featureHash';
import { casingOf, Casing, shapeOf } from './wordShape';

/** Seeds of the hashes of a word and of its shape. Part of the taggers' models: changing one needs new training. */
const enum Seed {
  Lower = 1,
  Shape = 3,
}

/** A form of a word with what its characters alone tell, the same object for all tokens that are written so. */
export class Word {
  readonly lower: string;
  /** "US" of "U.S." */
  readonly withoutStops: string;
  readonly casing: Casing;
  /** Begins with or holds capitals, as names do. */
  readonly isCapitalised: boolean;
  readonly lowerHash: number;
  readonly shapeHash: number;
  /** Cluster of middle width among the words that are used alike, from 1; 0 when unknown. */
  readonly cluster: number;

  /**
   * @param slot Its number in the table it is from, from 0; a table that was emptied gives numbers anew.
   * @param fineCluster Narrowest cluster, from 1; 0 when unknown.
   */
  constructor(
    readonly text: string,
    readonly kind: TokenKind,
    readonly slot: number,
    lower: string,
    readonly fineCluster: number,
  ) {
    this.lower = lower;
    this.withoutStops = text.replaceAll('.', '');
    this.casing = casingOf(text);
    this.isCapitalised = this.casing === Casing.Initial || this.casing === Casing.AllCaps || this.casing === Casing.Mixed;
    this.lowerHash = hashString(Seed.Lower, lower) | 0;
    this.cluster = fineCluster === 0 ? 0 : 1 + ((fineCluster - 1) >> 2);
    this.shapeHash = hashString(Seed.Shape, shapeOf(text)) | 0;
  }
}
