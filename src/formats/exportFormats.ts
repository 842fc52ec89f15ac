import { csvFormat } from './csv';
import type { ExportFormat } from './exportFormat';
import { jsonFormat, jsonlFormat } from './json';
import { w3cFormat } from './w3c';

/** All formats, as the reader is offered them. */
export const EXPORT_FORMATS: readonly ExportFormat[] = [csvFormat, jsonFormat, jsonlFormat, w3cFormat];
