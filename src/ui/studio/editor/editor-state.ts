import { defaultKeymap, history, historyKeymap } from '@codemirror/commands';
import { searchKeymap } from '@codemirror/search';
import { EditorState, type Extension } from '@codemirror/state';
import { EditorView, type KeyBinding, keymap } from '@codemirror/view';
import { basicEditing, boundKey } from '../../editor/basic-editing.ts';
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
      basicEditing(),
      history(),
      markdownLanguage(),
      plainPaste(),
      EditorView.contentAttributes.of({
        'aria-label': 'Text of intro.md',
        tabindex: '0',
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

function ownKeys(events: EditorEvents): KeyBinding[] {
  return [
    boundKey('F8', () => events.step(1)),
    boundKey('Shift-F8', () => events.step(-1)),
    boundKey('Mod-.', ({ state }) => events.fixAt(state.selection.main.head)),
    boundKey('Mod-s', () => events.save()),
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
    }),
  ];
}
