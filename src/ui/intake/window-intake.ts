import { type ReadonlySignal, signal } from '@preact/signals';
import type { Intake } from './dropped-files.ts';
import { intakeOfDrop } from './read-drop.ts';

/** Makes the whole window take what is dropped on it or pasted. Tells whether files hover over it. */
export function listenForDrops(take: (intake: Intake) => void): ReadonlySignal<boolean> {
  const hovering = signal(false);
  let leaving: ReturnType<typeof setTimeout> | undefined;

  // A drop that nobody prevents makes the browser leave the page for the dropped file.
  document.addEventListener('dragover', (event) => {
    event.preventDefault();
    clearTimeout(leaving);
    hovering.value = event.dataTransfer?.types.includes('Files') ?? false;
  });
  // It fires for each element that is left, and is followed by `dragover` unless it was the window.
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
    if (event.dataTransfer) take(intakeOfDrop(event.dataTransfer));
  });
  document.addEventListener('paste', (event) => {
    if (isTextField(event.target) || !event.clipboardData) return;
    event.preventDefault();
    take(intakeOfDrop(event.clipboardData));
  });
  return hovering;
}

function isTextField(target: EventTarget | null): boolean {
  return target instanceof HTMLElement && target.matches('input, textarea, [contenteditable]');
}
