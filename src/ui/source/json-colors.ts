import type { Extension } from '@codemirror/state';
import {
  Decoration,
  type DecorationSet,
  EditorView,
  MatchDecorator,
  ViewPlugin,
  type ViewUpdate,
} from '@codemirror/view';

/** A string with the colon of a member's name, a number or a word. No token of JSON spans lines. */
const TOKEN =
  /"(?:[^"\\]|\\.)*(?:"(\s*:)?|$)|-?\d+(?:\.\d+)?(?:[eE][+-]?\d+)?|\b(?:true|false|null)\b/g;

const key = Decoration.mark({ class: 'cm-json-key' });
const text = Decoration.mark({ class: 'cm-json-text' });
const value = Decoration.mark({ class: 'cm-json-value' });

const tokens = new MatchDecorator({
  regexp: TOKEN,
  decorate(add, from, to, [match, colon = '']) {
    const token = colon !== '' ? key : match.startsWith('"') ? text : value;
    add(from, to - colon.length, token);
  },
});

/** Colors JSON line by line, as far as it is shown: without a parser, no file is too large. */
export function jsonColors(): Extension {
  return [ViewPlugin.fromClass(Colors, { decorations: ({ colors }) => colors }), theme];
}

class Colors {
  colors: DecorationSet;

  constructor(view: EditorView) {
    this.colors = tokens.createDeco(view);
  }

  update(update: ViewUpdate): void {
    this.colors = tokens.updateDeco(update, this.colors);
  }
}

const theme = EditorView.theme({
  '.cm-json-key': { color: 'var(--accent)' },
  '.cm-json-text': { color: 'var(--ink)' },
  '.cm-json-value': { color: 'var(--info)' },
});
