import { defaultKeymap, history, historyKeymap } from '@codemirror/commands';
import { type Diagnostic, linter, lintGutter } from '@codemirror/lint';
import { highlightSelectionMatches, search, searchKeymap } from '@codemirror/search';
import { EditorState, type Extension } from '@codemirror/state';
import {
  drawSelection,
  EditorView,
  highlightActiveLine,
  highlightActiveLineGutter,
  type KeyBinding,
  keymap,
  lineNumbers,
} from '@codemirror/view';
import { editorTheme } from './editor-theme.ts';
import { markdownLanguage } from './markdown-language.ts';
import { plainPaste } from './plain-paste.ts';

/** Callbacks for what the user does in the editor. */
export interface EditorEvents {
  changed(text: string): void;
  /** Ctrl+. was pressed at this offset. */
  fixAt(offset: number): void;
  /** F8 or Shift+F8 was pressed. */
  step(direction: 1 | -1): void;
  save(): void;
  /** The user is about to scroll or type. */
  interacted(): void;
  clicked(offset: number): void;
  /** The offset that is now at the top. */
  scrolled(offset: number): void;
}

/** Creates the state of an editor with this text and an empty undo history. */
export function editorState(text: string, events: EditorEvents): EditorState {
  return EditorState.create({
    doc: text,
    extensions: [
      lineNumbers(),
      lintGutter(),
      // A mark on blanks becomes an element beside the cursor, and letters typed there end up in the wrong order.
      linter(null, { markerFilter: (all, state) => all.filter((each) => isVisible(each, state)) }),
      history(),
      drawSelection(),
      highlightActiveLine(),
      highlightActiveLineGutter(),
      highlightSelectionMatches(),
      search({ top: true }),
      EditorView.lineWrapping,
      markdownLanguage(),
      editorTheme,
      plainPaste(),
      EditorView.contentAttributes.of({
        'aria-label': 'Text of intro.md',
        'aria-multiline': 'true',
        'aria-keyshortcuts': 'F8 Shift+F8 Control+. Control+S',
        spellcheck: 'true',
      }),
      // Tab is not bound: it moves the focus on, as in every other field.
      keymap.of([...ownKeys(events), ...searchKeymap, ...historyKeymap, ...defaultKeymap]),
      listeners(events),
    ],
  });
}

function isVisible({ from, to }: Diagnostic, { doc }: EditorState): boolean {
  return /\S/.test(doc.sliceString(from, to));
}

function ownKeys(events: EditorEvents): KeyBinding[] {
  const key = (name: string, act: (view: EditorView) => void): KeyBinding => ({
    key: name,
    preventDefault: true,
    stopPropagation: true,
    run(view) {
      act(view);
      return true;
    },
  });
  return [
    key('F8', () => events.step(1)),
    key('Shift-F8', () => events.step(-1)),
    key('Mod-.', ({ state }) => events.fixAt(state.selection.main.head)),
    key('Mod-s', () => events.save()),
  ];
}

function listeners(events: EditorEvents): Extension {
  return [
    EditorView.updateListener.of(({ docChanged, state }) => {
      if (docChanged) events.changed(state.doc.toString());
    }),
    EditorView.domEventHandlers({
      click: (_, { state }) => {
        if (state.selection.main.empty) events.clicked(state.selection.main.head);
      },
      // Leave dropped files to the page: the editor would insert their text.
      drop: ({ dataTransfer }) => dataTransfer?.types.includes('Files') ?? false,
      beforeinput: insertTyped,
    }),
  ];
}

/**
 * Inserts typed letters into the editor's text directly. The browser would write them into the page, and the
 * editor would read them back in the wrong order whenever marks change beside the cursor. When typing over a
 * selection, the browser would also add an inline style, which the policy forbids.
 */
function insertTyped(event: InputEvent, view: EditorView): boolean {
  const { inputType, data } = event;
  if (inputType !== 'insertText' || !data || view.composing) return false;
  event.preventDefault();
  const change = view.state.replaceSelection(data);
  view.dispatch(change, { userEvent: 'input.type', scrollIntoView: true });
  return true;
}
