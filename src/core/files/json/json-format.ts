import { format, type Node, parseTree } from 'jsonc-parser';

/** Indents JSON with four spaces, and removes tabs and trailing whitespace. Changes nothing but whitespace between tokens, and keeps the newlines of the file. */
export function formatJson(text: string): string {
  const eol = /\r\n|[\r\n]/.exec(text)?.[0] ?? '\n';
  const start = text.startsWith('\uFEFF') ? 1 : 0;
  const body = text.slice(start);
  let result = text.slice(0, start);
  let copiedTo = 0;
  // The parser's own function to apply edits copies the whole text for each of them.
  for (const edit of format(body, undefined, { insertSpaces: true, tabSize: 4, eol })) {
    result += body.slice(copiedTo, edit.offset) + edit.content;
    copiedTo = edit.offset + edit.length;
  }
  return result + body.slice(copiedTo);
}

/** A string, which is kept even if it does not end, or whitespace between tokens. */
const STRING_OR_SPACE = /"[^"\\]*(?:\\.[^"\\]*)*"?|[ \t\r\n]+/gs;

/** Removes all whitespace between the tokens of JSON. Changes nothing else. */
export function compactJson(text: string): string {
  return text.replace(STRING_OR_SPACE, (match) => (match.startsWith('"') ? match : ''));
}

/** Sorts members of the root object by rank, as they are written. Those of rank -1 stay where they are. */
export function sortMembers(text: string, rankOf: (name: string) => number): string {
  const start = text.startsWith('\uFEFF') ? 1 : 0;
  const root = parseTree(text.slice(start));
  const members = root?.children?.filter((member) => rankOf(nameOf(member)) >= 0) ?? [];
  const sorted = members.toSorted((a, b) => rankOf(nameOf(a)) - rankOf(nameOf(b)));
  let result = '';
  let copiedTo = 0;
  for (const [index, { offset, length }] of members.entries()) {
    const moved = sorted[index];
    if (!moved) continue;
    result += text.slice(copiedTo, start + offset);
    result += text.slice(start + moved.offset, start + moved.offset + moved.length);
    copiedTo = start + offset + length;
  }
  return result + text.slice(copiedTo);
}

function nameOf(member: Node): string {
  return String(member.children?.[0]?.value);
}
