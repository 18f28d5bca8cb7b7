import { type ReadonlySignal, signal } from '@preact/signals';
import type { Intake } from './dropped-files.ts';
import { intakeFromDrop } from './read-drop.ts';

/** Accepts drops and pastes anywhere in the window. Returns whether files are being dragged over it. */
export function listenForDrops(take: (intake: Intake) => void): ReadonlySignal<boolean> {
  const hovering = signal(false);
  let leaving: ReturnType<typeof setTimeout> | undefined;

  // Without `preventDefault`, the browser would open the dropped file instead of this page.
  document.addEventListener('dragover', (event) => {
    event.preventDefault();
    clearTimeout(leaving);
    hovering.value = event.dataTransfer?.types.includes('Files') ?? false;
  });
  // Fires for each element that the drag leaves. Unless it left the window, a `dragover` follows.
  document.addEventListener('dragleave', () => {
    clearTimeout(leaving);
    leaving = setTimeout(() => {
      hovering.value = false;
    }, 100);
  });
  document.addEventListener('drop', (event) => {
    event.preventDefault();
    clearTimeout(leaving);
    hovering.value = false;
    if (event.dataTransfer) take(intakeFromDrop(event.dataTransfer));
  });
  document.addEventListener('paste', (event) => {
    if (isTextField(event.target) || !event.clipboardData) return;
    event.preventDefault();
    take(intakeFromDrop(event.clipboardData));
  });
  return hovering;
}

function isTextField(target: EventTarget | null): boolean {
  return target instanceof HTMLElement && target.matches('input, textarea, [contenteditable]');
}
