/** Escapes a text so that Markdown shows it literally, on one line. */
export function escapeMarkdown(text: string): string {
  return text
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/[\\`*_{}[\]<>#|!~]/g, '\\$&')
    .replace(/&(?=#?\w{1,31};)/g, '&amp;');
}
