import { isolateHistory } from '@codemirror/commands';
import { setDiagnostics } from '@codemirror/lint';
import { EditorView } from '@codemirror/view';
import type { Diagnostic, Fix } from '../../../core/contract/diagnostic.ts';
import { onTouch } from '../scroll-tie.ts';
import { changeBetween } from './change-between.ts';
import { type EditorEvents, editorState } from './editor-state.ts';

/** The editor of one text. It outlives its place on the page, and keeps its history meanwhile. */
export interface Editor {
  /** To be put where the text shall be seen. */
  readonly host: HTMLElement;
  /** Opens another text, with a history of its own. */
  open(text: string): void;
  /** Makes the text this one, as one change that can be undone. */
  show(text: string): void;
  /** Makes the changes of a fix for the text as it is, as one change that can be undone. */
  apply(fix: Fix): void;
  mark(diagnostics: readonly Diagnostic[]): void;
  /** The offset of the cursor. */
  cursor(): number;
  /** Selects a stretch of the text, scrolls to it and takes the focus. */
  goTo(start: number, end: number): void;
  /** Tells those who do not see the text. */
  say(words: string): void;
  /** Scrolls so that the offset stands at the top, without taking the focus. */
  scrollTo(offset: number): void;
  focus(): void;
}

/** Thousands of marks would slow down each keystroke, and nobody could read the text under them. */
const MOST_MARKS = 300;

/** Lives in a shadow root, so that its styles need no hole in the page's policy. */
export function createEditor(events: EditorEvents): Editor {
  const host = document.createElement('div');
  const root = host.attachShadow({ mode: 'open', delegatesFocus: true });
  /** The very string that was last seen: comparing it costs nothing. */
  let known = '';
  const told: EditorEvents = {
    ...events,
    changed(text) {
      known = text;
      events.changed(text);
    },
  };
  const view = new EditorView({ root, parent: root, state: editorState('', told) });
  view.dom.style.height = '100%';
  view.scrollDOM.addEventListener('scroll', () => events.scrolled(topOffset(view)), {
    passive: true,
  });
  onTouch(host, events.touched);
  keepFromPage(host);
  const alone = isolateHistory.of('full');
  return {
    host,
    open(text) {
      known = text;
      view.setState(editorState(text, told));
    },
    show(text) {
      if (text === known) return;
      const changes = changeBetween(known, text);
      known = text;
      if (changes) view.dispatch({ changes, annotations: alone });
    },
    apply({ edits }) {
      const changes = edits.map(({ range: { start, end }, newText }) => ({
        from: start.offset,
        to: end.offset,
        insert: newText,
      }));
      view.dispatch({ changes, annotations: alone, scrollIntoView: true });
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
    say: (words) => view.dispatch({ effects: EditorView.announce.of(words) }),
    scrollTo(offset) {
      const { from, length, top, height } = view.lineBlockAt(
        Math.min(Math.floor(offset), view.state.doc.length),
      );
      const share = length === 0 ? 0 : Math.min(1, (offset - from) / length);
      view.scrollDOM.scrollTop = top + view.documentPadding.top + share * height;
    },
    focus: () => view.focus(),
  };
}

/** An empty range gets a character to be seen on. */
function marksOf(diagnostics: readonly Diagnostic[], length: number) {
  return diagnostics.slice(0, MOST_MARKS).map(({ range, severity, message }) => {
    const from = Math.min(range?.start.offset ?? 0, length);
    const to = Math.min(Math.max(range?.end.offset ?? 0, from), length);
    return { from, to: to === from ? Math.min(from + 1, length) : to, severity, message };
  });
}

/** As exact as the eye: within the line at the top, by the share of it that is gone. */
function topOffset(view: EditorView): number {
  const height = Math.max(0, view.scrollDOM.scrollTop - view.documentPadding.top);
  const { from, length, top, height: whole } = view.lineBlockAtHeight(height);
  return from + (whole === 0 ? 0 : ((height - top) / whole) * length);
}

/** What is pasted or dragged within the text is not handed in: seen from the page, this is no field. */
function keepFromPage(host: HTMLElement): void {
  host.addEventListener('paste', (event) => {
    // Word adds a picture of what was copied to its text.
    if (event.clipboardData?.types.includes('text/plain')) event.stopPropagation();
  });
  for (const type of ['dragover', 'drop'] as const) {
    host.addEventListener(type, (event) => {
      if (!event.dataTransfer?.types.includes('Files')) event.stopPropagation();
    });
  }
}
