import { bratFormat } from './brat';
import { conllFormat } from './conll';
import { csvFormat } from './csv';
import { doccanoFormat } from './doccano';
import type { ExportFormat } from './exportFormat';
import { gexfFormat } from './gexf';
import { graphMlFormat } from './graphMl';
import { htmlFormat } from './html/html';
import { icsFormat } from './ics';
import { jsonFormat, jsonlFormat } from './json';
import { jsonCasFormat } from './jsonCas';
import { labelStudioFormat } from './labelStudio';
import { markdownFormat } from './markdown';
import { prodigyFormat } from './prodigy';
import { refiQdaFormat } from './refi/refiQda';
import { teiFormat } from './tei/tei';
import { timelineJsFormat } from './timelineJs';
import { timeMlFormat } from './timeMl';
import { w3cFormat } from './w3c';

/** All formats, as the reader is offered them. */
export const EXPORT_FORMATS: readonly ExportFormat[] = [
  csvFormat,
  htmlFormat,
  markdownFormat,
  refiQdaFormat,
  jsonFormat,
  jsonlFormat,
  w3cFormat,
  bratFormat,
  labelStudioFormat,
  doccanoFormat,
  prodigyFormat,
  conllFormat,
  jsonCasFormat,
  teiFormat,
  timeMlFormat,
  timelineJsFormat,
  icsFormat,
  gexfFormat,
  graphMlFormat,
];
