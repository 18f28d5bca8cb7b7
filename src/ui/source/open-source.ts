import type { ChangeSet } from '@codemirror/state';
import { effect, type ReadonlySignal, signal } from '@preact/signals';
import type { ConnectorApi } from '../../core/contract/api.ts';
import type { OutlineItem } from '../../core/contract/outline.ts';
import { LineMap } from '../editor/line-map.ts';
import type { CheckedConnector } from '../session/phase.ts';
import type { Session } from '../session/session.ts';
import type { Workspace } from '../session/workspace.ts';
import { createDefinitionTrail } from './definition-trail.ts';
import { fileText } from './file-text.ts';
import { createOutline } from './outline.ts';
import { createSourceEditor, type SourceEditor } from './source-editor.ts';
import type { PlaceRequest, SourceLink } from './source-link.ts';
import { marksOf, placeIn } from './source-marks.ts';
import { rebased, type TextVersion, textOf, versionOf } from './text-version.ts';
import { createTypingPace } from './typing-pace.ts';

/** The file that is open in the editor, in step with the workspace. */
export interface OpenSource {
  /** The parts of the file. Empty until they are known, and if it has none. */
  readonly outline: ReadonlySignal<readonly OutlineItem[]>;
  /** How many places there are to go back to. */
  readonly depth: ReadonlySignal<number>;
  /** Goes to a part of the file. */
  goTo(item: OutlineItem): void;
  /** Goes back to where a definition was asked for. */
  back(): void;
  /** Why the file cannot be edited, as a sentence. */
  readonly note: ReadonlySignal<string | undefined>;
  /** Marks what the report says about the file. */
  update(checked: CheckedConnector): void;
  /** Shows the editor in this element, and follows the workspace. Returns a function that ends both. */
  start(container: Element): () => void;
}

/** What the editor does to the session. */
export type EditingSession = Pick<Session, 'phase' | 'edit' | 'undo' | 'redo' | 'stopTyping'>;

/** Opens the file of the link once it is started. */
export function createOpenSource(
  workspace: Workspace,
  session: EditingSession,
  link: SourceLink,
  api: Pick<ConnectorApi, 'outline'>,
): OpenSource {
  const note = signal<string | undefined>(undefined);
  let path = '';
  /** The file as the workspace has it. */
  let bytes: Uint8Array<ArrayBuffer> | undefined;
  /** The text of these bytes, and what was typed since. Undefined if there is no text. */
  let version: TextVersion | undefined;
  let checked: CheckedConnector | undefined;
  const outline = createOutline(api);
  let isFlushing = false;
  let isUndoing = false;

  const edit = (newBytes: Uint8Array<ArrayBuffer>) => {
    const name = `Edited ${path}`;
    const files = new Map([[path, newBytes]]);
    const phase = session.phase.peek();
    const isOpen = 'report' in phase && phase.workspace === workspace;
    const burst = pace.burst();
    if (isOpen) void session.edit(name, files, { burst });
    // While the session opens another connector, nothing must be lost.
    else workspace.edit(name, files, burst);
  };
  /** Makes what was typed an edit of the workspace. */
  const flush = () => {
    pace.stop();
    if (!version || version.changes.empty) return;
    const text = textOf(version);
    version = versionOf(new LineMap(text));
    isFlushing = true;
    edit(new TextEncoder().encode(text));
    isFlushing = false;
    bytes = workspace.source.peek().files.get(path);
  };
  const pace = createTypingPace(flush);
  const typed = (changes: ChangeSet, byUser: boolean) => {
    outline.change(changes);
    if (!byUser || !version) return;
    pace.key(version.changes.empty);
    version = { ...version, changes: version.changes.compose(changes) };
  };
  const goBack = (step: () => Promise<void>) => {
    flush();
    pace.endBurst();
    isUndoing = true;
    void step();
    isUndoing = false;
  };
  const editor: SourceEditor = createSourceEditor({
    changed: typed,
    entered(diagnostic) {
      link.current.value = diagnostic;
    },
    undo: () => goBack(session.undo),
    redo: () => goBack(session.redo),
    left() {
      flush();
      session.stopTyping();
    },
    define: (pointer) => trail.define(pointer),
    back: () => trail.back(),
  });
  const trail = createDefinitionTrail(link, outline, () => editor);
  const readOutline = () => outline.read(path, () => ({ bytes, version }));

  const open = (next: string) => {
    path = next;
    pace.endBurst();
    outline.clear();
    bytes = workspace.source.peek().files.get(path);
    const file = bytes && fileText(bytes);
    version = file && versionOf(new LineMap(file.text));
    note.value = bytes ? (file ? file.readOnly : NOT_TEXT) : GONE;
    editor.open(path, version?.lines.text ?? '', file === undefined || file.readOnly !== undefined);
    mark();
    void readOutline();
  };
  /** Takes over what others have changed. What was typed meanwhile stays. */
  const sync = () => {
    const now = workspace.source.peek().files.get(path);
    if (isFlushing || now === bytes) return;
    const file = now && fileText(now);
    if (!version || !file || file.readOnly !== undefined) return open(path);
    bytes = now;
    const { version: next, shown } = rebased(version, file.text);
    version = next;
    if (!shown.empty) editor.replace(shown, isUndoing);
  };
  const mark = () => {
    const marks = checked && marksOf(checked, path, { bytes, version }, editor.places());
    if (marks) editor.mark(marks);
  };
  const show = ({ diagnostic, takesFocus }: PlaceRequest) => {
    if (!editor.select(diagnostic) && version) {
      const [place] = placeIn(path, version, diagnostic);
      if (place) editor.goTo(place.from, place.to);
    }
    if (takesFocus) editor.focus();
  };

  const follow = () => [
    effect(() => {
      const next = link.path.value;
      if (next === undefined || next === path) return;
      flush();
      open(next);
    }),
    effect(() => {
      const request = link.request.value;
      if (request) show(request);
    }),
    effect(() => {
      if (workspace.source.value) sync();
    }),
  ];

  return {
    outline: outline.items,
    depth: trail.depth,
    goTo: trail.goTo,
    back: () => void trail.back(),
    note,
    update(next) {
      checked = next;
      mark();
      void readOutline();
    },
    start(container) {
      container.append(editor.host);
      const stops = follow();
      return () => {
        flush();
        session.stopTyping();
        for (const stop of stops) stop();
        editor.host.remove();
      };
    },
  };
}

const NOT_TEXT = 'This file is not a text.';
const GONE = 'This file is gone. Undo to get it back.';
