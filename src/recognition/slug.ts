/** Id from a name: lower case, accents dropped, other characters as single hyphens. "Côte d’Ivoire" → "cote-d-ivoire". */
export function slug(name: string): string {
  if (PLAIN.test(name)) return name.toLowerCase().replaceAll(' ', '-');
  const plain = name.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
  return plain.replace(/(?<=\p{L})\.(?=\p{L}|$|\s|\b)/gu, '').replace(/[^\p{L}\p{N}]+/gu, '-').replace(/^-|-$/g, '');
}

/** Most names: what is to be done to others takes ten times as long. */
const PLAIN = /^[A-Za-z0-9]+(?:[ -][A-Za-z0-9]+)*$/;
