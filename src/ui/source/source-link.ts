import { type ReadonlySignal, type Signal, signal } from '@preact/signals';
import type { RatedDiagnostic } from '../../core/contract/consequence.ts';

/** A place to show in the source. A repeated request is a new object. */
export interface PlaceRequest {
  readonly diagnostic: RatedDiagnostic;
  /** Whether the editor takes the focus. */
  readonly takesFocus: boolean;
}

/** What the list of tasks and the open file tell each other. */
export interface SourceLink {
  /** The path of the open file. */
  readonly path: ReadonlySignal<string | undefined>;
  readonly request: ReadonlySignal<PlaceRequest | undefined>;
  /** The diagnostic whose place the cursor is in. */
  readonly current: Signal<RatedDiagnostic | undefined>;
  open(path: string): void;
  close(): void;
  /** Opens the file at a place, to edit it there. */
  edit(diagnostic: RatedDiagnostic): void;
  /** Scrolls to a place, if a file is open. */
  follow(diagnostic: RatedDiagnostic): void;
}

/** Whether a file with this name may be a text. */
export function isTextPath(path: string): boolean {
  return !/\.(?:png|jpe?g|gif|bmp|ico|webp|zip|dll)$/i.test(path);
}

/** Starts without an open file. */
export function createSourceLink(): SourceLink {
  const path = signal<string | undefined>(undefined);
  const request = signal<PlaceRequest | undefined>(undefined);
  const current = signal<RatedDiagnostic | undefined>(undefined);
  const show = (diagnostic: RatedDiagnostic, takesFocus: boolean) => {
    if (diagnostic.file === undefined) return;
    path.value = diagnostic.file;
    request.value = { diagnostic, takesFocus };
  };
  return {
    path,
    request,
    current,
    open(next) {
      request.value = undefined;
      path.value = next;
    },
    close() {
      path.value = undefined;
      current.value = undefined;
    },
    edit: (diagnostic) => show(diagnostic, true),
    follow(diagnostic) {
      if (path.peek() !== undefined && diagnostic !== current.peek()) show(diagnostic, false);
    },
  };
}
