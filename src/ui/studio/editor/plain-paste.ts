import { EditorView } from '@codemirror/view';

/** Bullets and numbers as Word and web pages write them into plain text. */
const BULLET = /^([ \t]*)(?:[•·▪◦‣○■\uf0b7][\t\u00a0 ]+|[o\u00a7]\t+)/gmu;
const NUMBER = /^([ \t]*)(\d{1,3})[.)]\t+/gmu;

/** What is pasted as Markdown: the clipboard's plain text, its bullets and blanks as Markdown writes them. */
export function pastedText(plain: string): string {
  return plain
    .replace(/\r\n|\r|\u2028|\u2029|\v/g, '\n')
    .replace(BULLET, '$1- ')
    .replace(NUMBER, '$1$2. ')
    .replace(/[\u00a0\u2007\u202f]/g, ' ')
    .replace(/[\u200b\u2060\ufeff\u00ad]/g, '');
}

/** Never lets markup in, whatever the clipboard also holds. */
export function plainPaste() {
  return EditorView.clipboardInputFilter.of((text) => pastedText(text));
}
