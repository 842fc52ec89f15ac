const SUFFIX = /^(?:Jr|Sr|II|III|IV)\.?$/;

/** Usual short forms of given names, first the full one. */
const NICKNAMES = [
  'william bill billy will', 'robert bob bobby rob', 'james jim jimmy jamie', 'richard rick dick rich', 'joseph joe joey', 'michael mike mick',
  'thomas tom tommy', 'anthony tony', 'edward ed eddie ted', 'charles chuck charlie', 'daniel dan danny', 'david dave', 'steven stephen steve',
  'matthew matt', 'christopher chris', 'nicholas nick', 'benjamin ben benny', 'samuel sam', 'timothy tim', 'gregory greg', 'kenneth ken',
  'lawrence larry', 'andrew andy drew', 'donald don', 'ronald ron', 'gerald jerry', 'jerome jerry jay', 'frederick fred', 'alexander alex', 'peter pete',
  'patrick pat', 'raymond ray', 'jeffrey jeff', 'elizabeth liz beth betty', 'margaret maggie meg', 'katherine kate katie kathy', 'jennifer jen jenny',
  'susan sue', 'deborah debbie', 'patricia pat patty', 'victoria vicky', 'bernard bernie', 'rodney rod', 'zachary zach', 'jonathan jon', 'john jack',
].map((line) => line.split(' '));

const FAMILIES: ReadonlyMap<string, ReadonlySet<number>> = familiesByName();

function familiesByName(): ReadonlyMap<string, ReadonlySet<number>> {
  const families = new Map<string, Set<number>>();
  NICKNAMES.forEach((names, index) => {
    for (const name of names) families.set(name, (families.get(name) ?? new Set()).add(index));
  });
  return families;
}

/** Words of a person's name, without quotation marks, commas and generations ("Jr."), accents folded, lower case. */
export function personParts(name: string): readonly string[] {
  const plain = name.replace(/[,’‘'"“”]/g, ' ').trim();
  return plain.split(/\s+/).filter((part) => !SUFFIX.test(part)).map(fold);
}

function fold(text: string): string {
  return /^[A-Za-z.-]*$/.test(text) ? text.toLowerCase() : text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
}

/** Whether a shorter form can name the bearer of a full name: surname, family name first, first name, nickname, or with other initials. */
export function fitsPerson(short: readonly string[], full: readonly string[]): boolean {
  if (full.length < 2 || short.length > full.length || short.length === 0) return false;
  const isPart = startsWith(full, short) || endsWith(full, short);
  if (short.length === 1) return isPart || full.at(-1)?.split('-').at(-1) === short[0];
  if (isPart || joined(full) === joined(short)) return true;
  const isSameFamily = short.at(-1) === full.at(-1) && agreesInFirst(short[0] ?? '', full[0] ?? '');
  return isSameFamily && short.slice(1, -1).every((middle) => full.slice(1, -1).some((other) => agreesInFirst(middle, other)));
}

/** What a shorter form that `fitsPerson` this full name has one of in `shortPersonKeys`. */
export function personKeys(full: readonly string[]): readonly string[] {
  const last = full.at(-1) ?? '';
  return [full[0] ?? '', last, last.split('-').at(-1) ?? '', joined(full)];
}

export function shortPersonKeys(short: readonly string[]): readonly string[] {
  return [short[0] ?? '', short.at(-1) ?? '', joined(short)];
}

function joined(parts: readonly string[]): string {
  return parts.join('').replaceAll('-', '');
}

function startsWith(parts: readonly string[], beginning: readonly string[]): boolean {
  return beginning.every((part, index) => parts[index] === part);
}

function endsWith(parts: readonly string[], end: readonly string[]): boolean {
  return end.every((part, index) => parts[parts.length - end.length + index] === part);
}

/** "Donald" and "Donald", "D." and "Donald", "Mike" and "Michael". */
function agreesInFirst(short: string, full: string): boolean {
  if (short === full) return true;
  if (/^\p{L}\.?$/u.test(short)) return full.startsWith(short.charAt(0));
  if (/^\p{L}\.?$/u.test(full)) return short.startsWith(full.charAt(0));
  return [...(FAMILIES.get(short) ?? [])].some((family) => FAMILIES.get(full)?.has(family) === true);
}
