/** Characters that XML 1.0 cannot hold, whatever the escape. */
// eslint-disable-next-line no-control-regex -- these are the ones
const FORBIDDEN = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]|[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/g;

const ESCAPES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', '\n': '&#10;', '\t': '&#9;', '\r': '&#13;' };

/** Text for an element's content. What XML cannot hold becomes U+FFFD, one for one, so that offsets stay right. */
export function xmlText(text: string): string {
  return text.replace(FORBIDDEN, '\uFFFD').replace(/[&<>\r]/g, (character) => ESCAPES[character] ?? character);
}

/** Text for an attribute's value, in double quotes. */
export function xmlAttribute(text: string): string {
  return text.replace(FORBIDDEN, '\uFFFD').replace(/[&<>"\n\t\r]/g, (character) => ESCAPES[character] ?? character);
}

/** How many characters of a text XML cannot hold. */
export function forbiddenIn(text: string): number {
  return text.match(FORBIDDEN)?.length ?? 0;
}

type Attributes = Readonly<Record<string, string | number | undefined>>;

/**
 * An element. Attributes that are undefined are left out.
 * @param content Markup already: text goes through `xmlText`. Undefined for an empty element.
 */
export function element(name: string, attributes: Attributes, content?: string): string {
  const written = Object.entries(attributes).map(([key, value]) => (value === undefined ? '' : ` ${key}="${xmlAttribute(String(value))}"`));
  return content === undefined ? `<${name}${written.join('')}/>` : `<${name}${written.join('')}>${content}</${name}>`;
}

export const XML_HEAD = '<?xml version="1.0" encoding="UTF-8"?>\n';
