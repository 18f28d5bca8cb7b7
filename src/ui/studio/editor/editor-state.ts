import { defaultKeymap, history, historyKeymap } from '@codemirror/commands';
import { lintGutter } from '@codemirror/lint';
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
      beforeinput: typedOver,
    }),
  ];
}

/** Left to the browser, what is typed over a selection would be given its looks by a style, which the policy forbids. */
function typedOver(event: InputEvent, view: EditorView): boolean {
  const { inputType, data } = event;
  const { state } = view;
  if (inputType !== 'insertText' || !data || view.composing || state.selection.main.empty) {
    return false;
  }
  event.preventDefault();
  view.dispatch(state.replaceSelection(data), { userEvent: 'input.type', scrollIntoView: true });
  return true;
}
