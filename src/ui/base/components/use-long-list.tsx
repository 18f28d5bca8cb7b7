import { useSignal } from '@preact/signals';
import type { ComponentChild } from 'preact';
import { useMemo } from 'preact/hooks';
import { ShowMore } from './show-more.tsx';
import { useGrowingCount } from './use-growing-count.ts';

interface LongListOptions {
  /** How many items to show at first. */
  readonly limit?: number;
  /** How many more to show on request. */
  readonly page?: number;
  /** How many to draw in each frame, and in the first one. */
  readonly step?: number;
  readonly first?: number;
  /** What the button calls the items, in the plural. */
  readonly noun?: string;
}

/** Draws a list so that no frame takes long and the page never holds more rows than the user asked for. */
interface DrawnList {
  readonly rows: readonly ComponentChild[];
  /** The button that shows more, if there are more. */
  readonly more: ComponentChild;
}

/**
 * `draw` gets only the items to show and returns a row with a key for each. Rows are drawn anew only if `items` or
 * `draw` changes, so both should stay the same objects.
 */
export function useLongList<Item>(
  items: readonly Item[],
  draw: (items: readonly Item[]) => readonly ComponentChild[],
  { limit = 100, page = 100, step = 50, first = step, noun = '' }: LongListOptions = {},
): DrawnList {
  const shown = useSignal(limit);
  const count = useGrowingCount(Math.min(shown.value, items.length), step, first);
  // Memoized, so that Preact skips the rows that are already on the page.
  const rows = useMemo(() => draw(items.slice(0, shown.value)), [items, draw, shown.value]);
  const more = <ShowMore shown={shown} total={items.length} page={page} noun={noun} />;
  return { rows: rows.slice(0, count), more };
}

interface LongListProps<Item> {
  readonly items: readonly Item[];
  readonly draw: (items: readonly Item[]) => readonly ComponentChild[];
  readonly class?: string | undefined;
}

/** A list drawn in parts. */
export function LongList<Item>({ items, draw, ...rest }: LongListProps<Item>) {
  const { rows, more } = useLongList(items, draw);
  return (
    <>
      <ul {...rest}>{rows}</ul>
      {more}
    </>
  );
}
