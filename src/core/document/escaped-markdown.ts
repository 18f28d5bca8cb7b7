/** A text of one line that Markdown shows as it is. */
export function escapedMarkdown(text: string): string {
  return text
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/[\\`*_{}[\]<>#|!~]/g, '\\$&')
    .replace(/&(?=#?\w{1,31};)/g, '&amp;');
}
