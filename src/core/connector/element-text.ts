/** A text in an XML file, with its offsets. */
export interface ElementText {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/**
 * Finds the text of the first element with this name, as written. Parses nothing and replaces no entities: an element that contains anything but plain text is not found.
 */
export function elementText(
  xml: string,
  name: string,
  from = 0,
  to = xml.length,
): ElementText | undefined {
  const open = `<${name}>`;
  const start = xml.indexOf(open, from);
  if (start < 0 || start >= to) return undefined;
  const inside = start + open.length;
  const end = xml.indexOf('<', inside);
  if (end < 0 || end > to || !xml.startsWith(`</${name}>`, end)) return undefined;
  const written = xml.slice(inside, end);
  const text = written.trim();
  if (text === '' || text.includes('&')) return undefined;
  const lead = written.indexOf(text);
  return { start: inside + lead, end: inside + lead + text.length, text };
}

/** Returns the part of a text between the tags around an offset, or all of it if there are none. */
export function elementAround(
  xml: string,
  name: string,
  offset: number,
): readonly [number, number] {
  const start = xml.lastIndexOf(`<${name}>`, offset);
  const end = xml.indexOf(`</${name}>`, offset);
  return start < 0 || end < 0 ? [0, xml.length] : [start, end];
}
