import { EditorView } from '@codemirror/view';

/** Bullets and numbers as Word and web pages copy them to plain text. */
const BULLET = /^([ \t]*)(?:[•·▪◦‣○■\uf0b7][\t\u00a0 ]+|[o\u00a7]\t+)/gmu;
const NUMBER = /^([ \t]*)(\d{1,3})[.)]\t+/gmu;

/** Converts the clipboard's plain text to Markdown: bullets, numbers, line breaks and blanks. */
export function pastedText(plain: string): string {
  return plain
    .replace(/\r\n|\r|\u2028|\u2029|\v/g, '\n')
    .replace(BULLET, '$1- ')
    .replace(NUMBER, '$1$2. ')
    .replace(/[\u00a0\u2007\u202f]/g, ' ')
    .replace(/[\u200b\u2060\ufeff\u00ad]/g, '');
}

/** Pastes plain text only, even if the clipboard also has HTML. */
export function plainPaste() {
  return EditorView.clipboardInputFilter.of((text) => pastedText(text));
}
