import type { HandlePickers } from './disk-handles.ts';
import type { Intake } from './dropped-files.ts';
import { readHandles } from './read-entries.ts';

/** The browser remembers the folder of the last choice by it. */
const id = 'connector';

let isOpen = false;

/** Lets the user choose files or a folder. Rejects if the browser does not allow it. */
export async function pickHandles(
  picker: keyof HandlePickers,
  take: (intake: Intake) => void,
): Promise<void> {
  if (isOpen) return;
  isOpen = true;
  try {
    const picked = await (globalThis as HandlePickers)[picker]?.({ id, multiple: true });
    const handles = picked ? [picked].flat() : [];
    if (handles.length > 0) take((...args) => readHandles(handles, ...args));
  } catch (error) {
    // The user closed the dialog.
    if (!(error instanceof DOMException && error.name === 'AbortError')) throw error;
  } finally {
    isOpen = false;
  }
}
