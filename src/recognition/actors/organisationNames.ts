/** What two names of one organisation have in common: lower case, "Ministry of Trade" as "trade ministry", without "the" and stops. */
export function organisationKey(name: string): string {
  const plain = name.replace(/[.’']/g, '').replace(/^the\s+/i, '').toLowerCase().replace(/\borganisation/g, 'organization').replace(/\bcentre\b/g, 'center').replace(/\bdefence\b/g, 'defense');
  const turned = /^(.*?)\b(ministry|department|office|bureau) (?:of|for) (?:the )?(.+)$/.exec(plain);
  return turned === null ? plain : `${turned[1] ?? ''}${turned[3] ?? ''} ${turned[2] ?? ''}`;
}

/** First words of many names. */
const COMMON = /^(?:house|senate|bank|congress|court|party|university|council|committee|ministry|union|state|national|federal|central|united|american|royal|international|general|people|peoples|public|first|world|global|democratic|republican|social|free|independent|north|south|east|west|northern|southern|african|european|asian)$/;

/** Whether a shorter form can name an organisation: its acronym, or its name without the country or other words before it. */
export function fitsOrganisation(text: string, fullName: string, acronym: string | undefined): boolean {
  const compact = text.replaceAll('.', '');
  if (acronym?.replaceAll('.', '') === compact) return true;
  if (/^\p{Lu}{2,8}$/u.test(compact)) return initials(fullName).includes(compact);
  const short = organisationKey(text);
  const full = organisationKey(fullName);
  if (short === full) return true;
  const words = short.split(' ').length;
  if (words >= 2) return full.endsWith(` ${short}`) || full.startsWith(`${short} `);
  return text.length > 3 && !COMMON.test(short) && full.startsWith(`${short} `);
}

/** What a shorter form that `fitsOrganisation` this full name has one of in `shortOrganisationKeys` (an acronym in brackets apart). */
export function organisationKeys(fullName: string): readonly string[] {
  const words = organisationKey(fullName).split(' ');
  const beginnings = words.map((_, index) => words.slice(0, index + 1).join(' '));
  const ends = words.map((_, index) => words.slice(index).join(' '));
  return [...initials(fullName), ...beginnings, ...ends];
}

export function shortOrganisationKeys(text: string): readonly string[] {
  return [text.replaceAll('.', ''), organisationKey(text)];
}

/** Initials of the capitalised words, and of all words but the smallest. */
function initials(name: string): readonly string[] {
  const words = name.split(/[\s-]+/).filter((word) => /^\p{L}/u.test(word));
  const capitals = words.filter((word) => /^\p{Lu}/u.test(word)).map((word) => word.charAt(0)).join('');
  const all = words.filter((word) => !/^(?:the)$/i.test(word)).map((word) => word.charAt(0).toUpperCase()).join('');
  return [capitals, all];
}
