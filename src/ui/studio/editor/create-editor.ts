import { defaultKeymap, history, historyKeymap } from '@codemirror/commands';
import { lintGutter, lintKeymap, setDiagnostics } from '@codemirror/lint';
import { highlightSelectionMatches, search, searchKeymap } from '@codemirror/search';
import { EditorState } from '@codemirror/state';
import {
  drawSelection,
  EditorView,
  highlightActiveLine,
  keymap,
  lineNumbers,
} from '@codemirror/view';
import type { Diagnostic } from '../../../core/diagnostic.ts';
import { changeBetween } from './change-between.ts';
import { editorLook } from './editor-look.ts';
import { markdownLanguage } from './markdown-language.ts';
import { plainPaste } from './plain-paste.ts';

/** What the editor tells. */
export interface EditorEvents {
  changed(text: string): void;
  /** Shows the fixes at an offset; false if there are none. */
  fixesAt(offset: number): boolean;
  /** The user has clicked or gone to a place. */
  went(offset: number): void;
  scrolled(topOffset: number): void;
}

/** The editor of one text. */
export interface Editor {
  /** Makes the text this one, as a change that can be undone. */
  show(text: string): void;
  mark(diagnostics: readonly Diagnostic[]): void;
  /** Selects a stretch of the text, scrolls to it and takes the focus. */
  goTo(start: number, end: number): void;
  /** Scrolls so that the offset stands at the top, without taking the focus. */
  scrollTo(offset: number): void;
  focus(): void;
  destroy(): void;
}

/** Mounts in a shadow root, so that its styles need no hole in the page's policy. */
export function createEditor(host: HTMLElement, text: string, events: EditorEvents): Editor {
  const root = host.shadowRoot ?? host.attachShadow({ mode: 'open' });
  const view = new EditorView({ root, parent: root, state: stateOf(text, events) });
  view.dom.style.height = '100%';
  view.scrollDOM.addEventListener('scroll', () => events.scrolled(topOffset(view)), {
    passive: true,
  });
  return {
    show(next) {
      const changes = changeBetween(view.state.doc.toString(), next);
      if (changes) view.dispatch({ changes });
    },
    mark(diagnostics) {
      view.dispatch(setDiagnostics(view.state, marksOf(diagnostics, view.state.doc.length)));
    },
    goTo(start, end) {
      const length = view.state.doc.length;
      const selection = { anchor: Math.min(start, length), head: Math.min(end, length) };
      view.dispatch({
        selection,
        effects: EditorView.scrollIntoView(selection.anchor, { y: 'center' }),
      });
      view.focus();
    },
    scrollTo(offset) {
      const { top } = view.lineBlockAt(Math.min(offset, view.state.doc.length));
      view.scrollDOM.scrollTop = top;
    },
    focus: () => view.focus(),
    destroy: () => view.destroy(),
  };
}

function stateOf(text: string, events: EditorEvents): EditorState {
  return EditorState.create({
    doc: text,
    extensions: [
      lineNumbers(),
      lintGutter(),
      history(),
      drawSelection(),
      highlightActiveLine(),
      highlightSelectionMatches(),
      search({ top: true }),
      EditorView.lineWrapping,
      markdownLanguage(),
      editorLook,
      plainPaste(),
      EditorView.contentAttributes.of({
        'aria-label': 'Text of intro.md',
        'aria-multiline': 'true',
        spellcheck: 'true',
      }),
      keymap.of([
        { key: 'Mod-.', run: ({ state }) => events.fixesAt(state.selection.main.head) },
        ...lintKeymap,
        ...searchKeymap,
        ...historyKeymap,
        ...defaultKeymap,
      ]),
      EditorView.updateListener.of(({ docChanged, state }) => {
        if (docChanged) events.changed(state.doc.toString());
      }),
      EditorView.domEventHandlers({
        click: (_, view) => events.went(view.state.selection.main.head),
      }),
    ],
  });
}

/** An empty range gets a character to be seen on. */
function marksOf(diagnostics: readonly Diagnostic[], length: number) {
  return diagnostics.map(({ range, severity, message }) => {
    const from = Math.min(range?.start.offset ?? 0, length);
    const to = Math.min(Math.max(range?.end.offset ?? 0, from), length);
    return { from, to: to === from ? Math.min(from + 1, length) : to, severity, message };
  });
}

function topOffset(view: EditorView): number {
  return view.lineBlockAtHeight(view.scrollDOM.scrollTop).from;
}
