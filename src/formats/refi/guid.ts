import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';

/** A GUID made of a name, the same whenever it is made: what is exported twice is the same thing. A UUID of version 8 (RFC 9562). */
export function guidOf(name: string): string {
  const bytes = sha256(utf8ToBytes(name)).slice(0, 16);
  bytes[6] = ((bytes[6] ?? 0) & 0x0f) | 0x80;
  bytes[8] = ((bytes[8] ?? 0) & 0x3f) | 0x80;
  const hex = bytesToHex(bytes);
  return [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20)].join('-');
}

/** The GUID of something that there is once for each thing with a GUID of `guidOf`: the same but for its last bit, which costs no hash. */
export function companionOf(guid: string): string {
  return guid.slice(0, -1) + (parseInt(guid.slice(-1), 16) ^ 1).toString(16);
}
