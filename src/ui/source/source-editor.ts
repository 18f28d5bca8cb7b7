import { defaultKeymap } from '@codemirror/commands';
import {
  forEachDiagnostic,
  type Diagnostic as Mark,
  nextDiagnostic,
  previousDiagnostic,
  setDiagnostics,
} from '@codemirror/lint';
import { searchKeymap } from '@codemirror/search';
import { Annotation, type ChangeSet, EditorState } from '@codemirror/state';
import { EditorView, keymap } from '@codemirror/view';
import type { RatedDiagnostic } from '../../core/contract/consequence.ts';
import { markOf } from '../base/components/consequence-mark.tsx';
import { consequenceLabels } from '../base/result-wording.ts';
import { basicEditing } from '../editor/basic-editing.ts';
import { createEditorHost } from '../editor/editor-host.ts';
import { jsonColors } from './json-colors.ts';
import { type SourceEvents, sourceInput } from './source-input.ts';

/** A diagnostic with its offsets in the editor. */
export interface Place {
  readonly diagnostic: RatedDiagnostic;
  readonly from: number;
  readonly to: number;
}

/** An editor of source files. The text is as the editor has it, with `\n` for each line break. */
export interface SourceEditor {
  /** The element to put on the page. */
  readonly host: HTMLElement;
  /** Opens a text in place of the one before. */
  open(path: string, text: string, isReadOnly: boolean): void;
  /** Changes the text, and keeps the cursor or moves it to the change. */
  replace(changes: ChangeSet, movesCursor: boolean): void;
  /** Marks the diagnostics in the text and beside it, in place of those before. */
  mark(places: readonly Place[]): void;
  /** Returns the diagnostics where they are now. */
  places(): readonly Place[];
  /** Selects a diagnostic that is marked, and scrolls to it. Returns whether it is. */
  select(diagnostic: RatedDiagnostic): boolean;
  /** Selects a range, and scrolls to it. */
  goTo(from: number, to?: number): void;
  /** Returns the offset of the cursor. */
  cursor(): number;
  focus(): void;
}

/** More marks would slow down each keystroke. */
const MAX_MARKS = 2000;

/** Marks a change that others have made. */
const fromOutside = Annotation.define<true>();

/** Creates an editor without a text. */
export function createSourceEditor(events: SourceEvents): SourceEditor {
  const { host, root } = createEditorHost();
  const view = new EditorView({ root, parent: root });
  view.dom.style.height = '100%';
  let diagnostics = new Map<Mark, RatedDiagnostic>();
  let entered: RatedDiagnostic | undefined;

  const places = () => {
    const found: Place[] = [];
    forEachDiagnostic(view.state, (mark, from, to) => {
      const diagnostic = diagnostics.get(mark);
      if (diagnostic) found.push({ diagnostic, from, to });
    });
    return found;
  };
  /** Of several at the cursor, the one that was selected. */
  const enter = () => {
    const { head } = view.state.selection.main;
    const found = places().filter(({ from, to }) => from <= head && head <= to);
    const { diagnostic } = found.find((each) => each.diagnostic === entered) ?? found[0] ?? {};
    entered = diagnostic;
    events.entered(diagnostic);
  };
  const select = (from: number, to: number) =>
    view.dispatch({
      selection: { anchor: from, head: to },
      effects: EditorView.scrollIntoView(from, { y: 'center' }),
    });
  const step = (direction: 1 | -1) => {
    if (direction === 1) nextDiagnostic(view);
    else previousDiagnostic(view);
    const said = entered
      ? `${consequenceLabels[entered.consequence]}: ${entered.message}`
      : 'No findings in this file.';
    view.dispatch({ effects: EditorView.announce.of(said) });
  };
  const listener = EditorView.updateListener.of((update) => {
    const { docChanged, selectionSet, changes, transactions } = update;
    if (docChanged) {
      const byUser = !transactions.some((each) => each.annotation(fromOutside));
      events.changed(changes, byUser);
    }
    if (docChanged || selectionSet) enter();
  });

  return {
    host,
    open(path, text, isReadOnly) {
      diagnostics = new Map();
      view.setState(
        EditorState.create({
          doc: text,
          extensions: [
            basicEditing(),
            path.endsWith('.json') ? jsonColors() : [],
            EditorState.readOnly.of(isReadOnly),
            EditorView.contentAttributes.of({
              'aria-label': `Text of ${path}`,
              'aria-multiline': 'true',
              tabindex: '0',
              'aria-readonly': String(isReadOnly),
              'aria-keyshortcuts': 'F8 Shift+F8 F12',
            }),
            sourceInput(events, step),
            keymap.of([...searchKeymap, ...defaultKeymap]),
            listener,
          ],
        }),
      );
    },
    replace(changes, movesCursor) {
      view.dispatch({ changes, annotations: fromOutside.of(true) });
      if (!movesCursor) return;
      changes.iterChangedRanges((_, __, ___, end) =>
        view.dispatch({ selection: { anchor: end }, scrollIntoView: true }),
      );
    },
    mark(places) {
      const { doc } = view.state;
      const marks = places.slice(0, MAX_MARKS).map(({ diagnostic, from, to }) => {
        // A whole operation would be underlined otherwise, and what is empty would not be seen.
        const end = Math.min(Math.max(to, from + 1), doc.lineAt(from).to);
        const mark: Mark = { from, to: end, ...messageOf(diagnostic) };
        return [mark, diagnostic] as const;
      });
      diagnostics = new Map(marks);
      view.dispatch(setDiagnostics(view.state, [...diagnostics.keys()]));
      enter();
    },
    select(diagnostic) {
      const place = places().find((each) => each.diagnostic === diagnostic);
      entered = diagnostic;
      if (place) select(place.from, place.to);
      return place !== undefined;
    },
    places,
    goTo: (from, to = from) => select(from, to),
    cursor: () => view.state.selection.main.head,
    focus: () => view.focus(),
  };
}

function messageOf({ consequence, message }: RatedDiagnostic): Pick<Mark, 'severity' | 'message'> {
  return {
    severity: markOf[consequence],
    message: `${consequenceLabels[consequence]}: ${message}`,
  };
}
