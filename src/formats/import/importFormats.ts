import { bratImport } from './brat';
import { conllImport } from './conll';
import { csvImport } from './csv';
import { doccanoImport } from './doccano';
import type { ImportFormat } from './importFormat';
import { jsonCasImport } from './jsonCas';
import { labelStudioImport } from './labelStudio';
import { prodigyImport } from './prodigy';
import { refiQdaImport } from './refiQda';
import { w3cImport } from './w3c';

/** All formats that can be imported, as the reader is offered them. A REFI-QDA codebook (.qdc) is no format of annotations: see `refiCodebook`. */
export const IMPORT_FORMATS: readonly ImportFormat[] = [
  csvImport,
  refiQdaImport,
  w3cImport,
  bratImport,
  labelStudioImport,
  doccanoImport,
  prodigyImport,
  conllImport,
  jsonCasImport,
];
