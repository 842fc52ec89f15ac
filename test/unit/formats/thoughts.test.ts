import assert from 'node:assert/strict';
import type { ExportMention } from '../../../src/formats/exportArticle';
import { labelOf, meaningOf } from '../../../src/formats/labels';
import { teiElement } from '../../../src/formats/tei/teiElements';

const mention = (kind: 'indirect' | 'thought'): ExportMention => ({ type: 'quote', kind, start: 0, end: 4, quote: 'calm', before: '', after: '', confidence: 0.7, status: 'suggested' });

describe('reported thoughts in exports', () => {
  it('have a label of their own, which is read back as a quotation', () => {
    assert.deepEqual([labelOf(mention('indirect'), 'kind'), labelOf(mention('thought'), 'kind'), labelOf(mention('thought'), 'type')], ['QUOTE', 'THOUGHT', 'quote']);
    assert.deepEqual(meaningOf('THOUGHT'), { type: 'quote' });
  });

  it('are not said aloud in TEI', () => {
    assert.deepEqual([teiElement(mention('indirect')).attributes.aloud, teiElement(mention('thought')).attributes.aloud], [undefined, 'false']);
  });
});
