/** Id from a name: lower case, accents dropped, other characters as single hyphens. "Côte d’Ivoire" → "cote-d-ivoire". */
export function slug(name: string): string {
  const plain = name.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
  return plain.replace(/(?<=\p{L})\.(?=\p{L}|$|\s|\b)/gu, '').replace(/[^\p{L}\p{N}]+/gu, '-').replace(/^-|-$/g, '');
}
