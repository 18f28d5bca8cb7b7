import type { ChangeSet, Extension } from '@codemirror/state';
import { EditorView, keymap } from '@codemirror/view';
import type { RatedDiagnostic } from '../../core/contract/consequence.ts';
import type { JsonPointer } from '../../core/contract/diagnostic.ts';
import { boundKey } from '../editor/basic-editing.ts';
import { referenceAt } from './json-reference.ts';

/** Callbacks for what the user does in the editor. */
export interface SourceEvents {
  /** The text has changed. `byUser` is false if `replace` changed it. */
  changed(changes: ChangeSet, byUser: boolean): void;
  /** The cursor is in the place of this diagnostic, or in none. */
  entered(diagnostic: RatedDiagnostic | undefined): void;
  undo(): void;
  redo(): void;
  /** The focus has left the editor. */
  left(): void;
  /** F12 was pressed at a `$ref`, or it was clicked with Ctrl. */
  define(pointer: JsonPointer): void;
  /** Alt+Left was pressed. Returns whether there is a place to go back to. */
  back(): boolean;
}

/** Handles keys, clicks and the undo of menus. `step` goes to the next diagnostic or the one before. */
export function sourceInput(events: SourceEvents, step: (direction: 1 | -1) => void): Extension {
  const define = (view: EditorView, offset: number) => {
    const pointer = referenceAt(view.state, offset);
    if (pointer !== undefined) events.define(pointer);
    return pointer !== undefined;
  };
  const keys = [
    boundKey('F8', () => step(1)),
    boundKey('Shift-F8', () => step(-1)),
    boundKey('F12', (view) => define(view, view.state.selection.main.head)),
    { key: 'Alt-ArrowLeft', run: events.back },
    boundKey('Mod-z', events.undo),
    boundKey('Mod-y', events.redo),
    boundKey('Mod-Shift-z', events.redo),
  ];
  return [
    keymap.of(keys),
    EditorView.domEventHandlers({
      blur: events.left,
      mousedown(event, view) {
        if (!(event.ctrlKey || event.metaKey) || event.button !== 0) return false;
        const offset = view.posAtCoords({ x: event.clientX, y: event.clientY });
        return offset !== null && define(view, offset);
      },
      beforeinput(event) {
        const acts: Readonly<Record<string, () => void>> = {
          historyUndo: events.undo,
          historyRedo: events.redo,
        };
        const act = acts[event.inputType];
        act?.();
        if (act) event.preventDefault();
        return act !== undefined;
      },
    }),
  ];
}
