import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';

/** The text that offsets and hashes in files refer to: without BOM, line ends as LF. */
export function canonicalText(text: string): string {
  return text.replace(/^\uFEFF/, '').replace(/\r\n?/g, '\n');
}

/** SHA-256 of the canonical text in UTF-8, in hex. */
export function textHash(text: string): string {
  return bytesToHex(sha256(utf8ToBytes(canonicalText(text))));
}
