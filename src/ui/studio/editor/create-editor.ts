import { isolateHistory } from '@codemirror/commands';
import { setDiagnostics } from '@codemirror/lint';
import { EditorView } from '@codemirror/view';
import type { RatedDiagnostic } from '../../../core/contract/consequence.ts';
import type { Fix } from '../../../core/contract/diagnostic.ts';
import { markOf } from '../../base/components/consequence-mark.tsx';
import { changeBetween } from '../../editor/change-between.ts';
import { createEditorHost } from '../../editor/editor-host.ts';
import { onInteraction } from '../scroll-sync.ts';
import { type EditorEvents, editorState } from './editor-state.ts';

/** A text editor. It keeps its text and undo history while it is not on the page. */
export interface Editor {
  /** The element to put on the page. */
  readonly host: HTMLElement;
  /** Opens another text with an empty undo history. */
  open(text: string): void;
  /** Replaces the text, as one undo step. */
  show(text: string): void;
  /** Applies a fix made for the current text, as one undo step. */
  apply(fix: Fix): void;
  /** Underlines the diagnostics in the text. */
  mark(diagnostics: readonly RatedDiagnostic[]): void;
  /** Returns the offset of the cursor. */
  cursor(): number;
  /** Selects this range, scrolls to it and takes the focus. */
  goTo(start: number, end: number): void;
  /** Announces a message to screen readers. */
  announce(message: string): void;
  /** Scrolls the offset to the top without taking the focus. */
  scrollTo(offset: number): void;
  focus(): void;
}

/** Thousands of marks would slow down each keystroke and hide the text. */
const MAX_MARKS = 300;

/** Creates an editor without a text. */
export function createEditor(events: EditorEvents): Editor {
  const { host, root } = createEditorHost();
  /** The text last shown or reported, as the same string object, so that comparing it is cheap. */
  let current = '';
  const listeners: EditorEvents = {
    ...events,
    changed(text) {
      current = text;
      events.changed(text);
    },
  };
  const view = new EditorView({ root, parent: root, state: editorState('', listeners) });
  view.dom.style.height = '100%';
  view.scrollDOM.addEventListener('scroll', () => events.scrolled(topOffset(view)), {
    passive: true,
  });
  onInteraction(host, events.interacted);
  const ownUndoStep = isolateHistory.of('full');
  return {
    host,
    open(text) {
      current = text;
      view.setState(editorState(text, listeners));
    },
    show(text) {
      if (text === current) return;
      const changes = changeBetween(current, text);
      current = text;
      if (changes) view.dispatch({ changes, annotations: ownUndoStep });
    },
    apply({ edits }) {
      const changes = edits.map(({ range: { start, end }, newText }) => ({
        from: start.offset,
        to: end.offset,
        insert: newText,
      }));
      view.dispatch({ changes, annotations: ownUndoStep, scrollIntoView: true });
    },
    mark(diagnostics) {
      view.dispatch(setDiagnostics(view.state, marksOf(diagnostics, view.state.doc.length)));
    },
    cursor: () => view.state.selection.main.from,
    goTo(start, end) {
      const { length } = view.state.doc;
      const selection = { anchor: Math.min(start, length), head: Math.min(end, length) };
      const effects = EditorView.scrollIntoView(selection.anchor, { y: 'center' });
      view.dispatch({ selection, effects });
      view.focus();
    },
    announce: (message) => view.dispatch({ effects: EditorView.announce.of(message) }),
    scrollTo(offset) {
      const { from, length, top, height } = view.lineBlockAt(
        Math.min(Math.floor(offset), view.state.doc.length),
      );
      const fraction = length === 0 ? 0 : Math.min(1, (offset - from) / length);
      view.scrollDOM.scrollTop = top + view.documentPadding.top + fraction * height;
    },
    focus: () => view.focus(),
  };
}

/** Widens empty ranges by one character, which would be invisible otherwise. */
function marksOf(diagnostics: readonly RatedDiagnostic[], length: number) {
  return diagnostics.slice(0, MAX_MARKS).map(({ range, consequence, message }) => {
    const severity = markOf[consequence];
    const from = Math.min(range?.start.offset ?? 0, length);
    const to = Math.min(Math.max(range?.end.offset ?? 0, from), length);
    return { from, to: to === from ? Math.min(from + 1, length) : to, severity, message };
  });
}

/** Returns the offset at the top, in proportion within the line there. */
function topOffset(view: EditorView): number {
  const height = Math.max(0, view.scrollDOM.scrollTop - view.documentPadding.top);
  const { from, length, top, height: lineHeight } = view.lineBlockAtHeight(height);
  return from + (lineHeight === 0 ? 0 : ((height - top) / lineHeight) * length);
}
