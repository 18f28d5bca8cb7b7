import { type Diagnostic, linter, lintGutter } from '@codemirror/lint';
import { highlightSelectionMatches, search } from '@codemirror/search';
import type { EditorState, Extension } from '@codemirror/state';
import {
  drawSelection,
  EditorView,
  highlightActiveLine,
  highlightActiveLineGutter,
  type KeyBinding,
  lineNumbers,
} from '@codemirror/view';
import { editorTheme } from './editor-theme.ts';

/** What all editors of the page have in common. */
export function basicEditing(): Extension {
  return [
    lineNumbers(),
    lintGutter(),
    // A mark on blanks becomes an element beside the cursor, and letters typed there end up in the wrong order.
    linter(null, { markerFilter: (all, state) => all.filter((each) => isVisible(each, state)) }),
    drawSelection(),
    highlightActiveLine(),
    highlightActiveLineGutter(),
    highlightSelectionMatches(),
    search({ top: true }),
    EditorView.lineWrapping,
    editorTheme,
    EditorView.domEventHandlers({
      // Leave dropped files to the page: the editor would insert their text.
      drop: ({ dataTransfer }) => dataTransfer?.types.includes('Files') ?? false,
      beforeinput: insertTyped,
    }),
  ];
}

/** Binds a key to an action, which the page does not see. */
export function boundKey(key: string, act: (view: EditorView) => void): KeyBinding {
  return {
    key,
    preventDefault: true,
    stopPropagation: true,
    run(view) {
      act(view);
      return true;
    },
  };
}

function isVisible({ from, to }: Diagnostic, { doc }: EditorState): boolean {
  return /\S/.test(doc.sliceString(from, to));
}

/**
 * Inserts typed letters into the editor's text directly. The browser would write them into the page, and the
 * editor would read them back in the wrong order whenever marks change beside the cursor. When typing over a
 * selection, the browser would also add an inline style, which the policy forbids.
 */
function insertTyped(event: InputEvent, view: EditorView): boolean {
  const { inputType, data } = event;
  if (inputType !== 'insertText' || !data || view.composing || view.state.readOnly) return false;
  event.preventDefault();
  const change = view.state.replaceSelection(data);
  view.dispatch(change, { userEvent: 'input.type', scrollIntoView: true });
  return true;
}
