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
import { editorLook } from './editor-look.ts';
import { markdownLanguage } from './markdown-language.ts';
import { plainPaste } from './plain-paste.ts';

/** What the editor tells. */
export interface EditorEvents {
  changed(text: string): void;
  /** Goes to the fix of what stands at an offset. */
  fixAt(offset: number): void;
  /** Goes to the next or the previous diagnostic. */
  step(direction: 1 | -1): void;
  save(): void;
  /** The user's hand is on the text. */
  touched(): void;
  /** The user has clicked a place. */
  went(offset: number): void;
  /** What stands at the top now. */
  scrolled(offset: number): void;
}

/** A text with an empty history. */
export function editorState(text: string, events: EditorEvents): EditorState {
  return EditorState.create({
    doc: text,
    extensions: [
      lineNumbers(),
      lintGutter(),
      // A mark on nothing would be an element beside the cursor, and letters typed there lose their order.
      linter(null, { markerFilter: (all, state) => all.filter((each) => isSeen(each, state)) }),
      history(),
      drawSelection(),
      highlightActiveLine(),
      highlightActiveLineGutter(),
      highlightSelectionMatches(),
      search({ top: true }),
      EditorView.lineWrapping,
      markdownLanguage(),
      editorLook,
      plainPaste(),
      EditorView.contentAttributes.of({
        'aria-label': 'Text of intro.md',
        'aria-multiline': 'true',
        'aria-keyshortcuts': 'F8 Shift+F8 Control+. Control+S',
        spellcheck: 'true',
      }),
      // Tab is not bound: it leaves the text, as it leaves every field.
      keymap.of([...ownKeys(events), ...searchKeymap, ...historyKeymap, ...defaultKeymap]),
      told(events),
    ],
  });
}

function isSeen({ from, to }: Diagnostic, { doc }: EditorState): boolean {
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

function told(events: EditorEvents): Extension {
  return [
    EditorView.updateListener.of(({ docChanged, state }) => {
      if (docChanged) events.changed(state.doc.toString());
    }),
    EditorView.domEventHandlers({
      click: (_, { state }) => {
        if (state.selection.main.empty) events.went(state.selection.main.head);
      },
      // The page takes files, wherever they are dropped; the editor would write their text into its own.
      drop: ({ dataTransfer }) => dataTransfer?.types.includes('Files') ?? false,
      beforeinput: typed,
    }),
  ];
}

/**
 * Letters go into the text without the browser: it would write them into the page, from where they are read
 * back, now and then in another order where marks change beside the cursor. What it types over a selection it
 * would give looks by a style as well, which the policy forbids.
 */
function typed(event: InputEvent, view: EditorView): boolean {
  const { inputType, data } = event;
  if (inputType !== 'insertText' || !data || view.composing) return false;
  event.preventDefault();
  const change = view.state.replaceSelection(data);
  view.dispatch(change, { userEvent: 'input.type', scrollIntoView: true });
  return true;
}
