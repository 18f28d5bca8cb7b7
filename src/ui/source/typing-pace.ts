/** Milliseconds after a key until what is typed becomes an edit. */
const EDIT_AFTER = 300;
/** The same without a pause, so that it is kept. */
const EDIT_WITHIN = 700;
/** Milliseconds until the next key begins another burst. */
const BURST_ENDS_AFTER = 1000;

/** When what is typed becomes an edit, and which edits are one. */
export interface TypingPace {
  /** Identifies the burst of the last key. */
  burst(): number;
  /** A key has changed the text, perhaps as the first one since the last edit. */
  key(isFirst: boolean): void;
  /** What was typed is an edit already. */
  stop(): void;
  /** The next key begins another burst. */
  endBurst(): void;
}

/** Calls `edit` once it is time. */
export function createTypingPace(edit: () => void): TypingPace {
  let burst = 0;
  let lastKey = 0;
  let editBy = 0;
  let timer: ReturnType<typeof setTimeout> | undefined;
  return {
    burst: () => burst,
    key(isFirst) {
      const now = Date.now();
      if (isFirst) editBy = now + EDIT_WITHIN;
      if (now - lastKey > BURST_ENDS_AFTER) burst = now;
      lastKey = now;
      clearTimeout(timer);
      timer = setTimeout(edit, Math.min(EDIT_AFTER, editBy - now));
    },
    stop: () => clearTimeout(timer),
    endBurst() {
      lastKey = 0;
    },
  };
}
