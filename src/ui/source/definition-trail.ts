import { computed, type ReadonlySignal, signal } from '@preact/signals';
import type { JsonPointer } from '../../core/contract/diagnostic.ts';
import type { OutlineItem } from '../../core/contract/outline.ts';
import type { Outline } from './outline.ts';
import { itemAt } from './outline-counts.ts';
import type { SourceEditor } from './source-editor.ts';
import type { SourceLink } from './source-link.ts';

/** Goes to definitions, and back to where they were asked for. */
export interface DefinitionTrail {
  /** How many places there are to go back to. */
  readonly depth: ReadonlySignal<number>;
  /** Goes to a part of the file. */
  goTo(item: OutlineItem): void;
  /** Goes to the part at a pointer, if there is one, and remembers the cursor. */
  define(pointer: JsonPointer): void;
  /** Goes back once. Returns whether there was a place to go back to. */
  back(): boolean;
}

/** Starts with nothing to go back to. `editor` is called only after one is created. */
export function createDefinitionTrail(
  link: SourceLink,
  outline: Outline,
  editor: () => SourceEditor,
): DefinitionTrail {
  const trail = signal<readonly { readonly path: string; readonly offset: number }[]>([]);
  const goTo = (item: OutlineItem) => {
    const offset = outline.offsetOf(item);
    if (offset !== undefined) editor().goTo(offset);
    editor().focus();
  };
  return {
    depth: computed(() => trail.value.length),
    goTo,
    define(pointer) {
      const item = itemAt(outline.items.peek(), pointer);
      const path = link.path.peek();
      if (!item || path === undefined) return;
      trail.value = [...trail.peek(), { path, offset: editor().cursor() }];
      goTo(item);
    },
    back() {
      const last = trail.peek().at(-1);
      if (!last) return false;
      trail.value = trail.peek().slice(0, -1);
      link.open(last.path);
      editor().goTo(last.offset);
      editor().focus();
      return true;
    },
  };
}
