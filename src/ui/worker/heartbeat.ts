const BEAT = 2_000;
const MISSED_BEATS = 5;

/** Tells whether the other side still lives while it owes an answer. */
export interface Heartbeat {
  start(): void;
  stop(): void;
  /** To be called for whatever the other side says. */
  heard(): void;
}

/**
 * Asks at once and every two seconds, and gives up after ten without a word. It counts its own beats instead of
 * reading the clock, so that a sleeping computer or a throttled tab is not taken for a dead worker.
 */
export function createHeartbeat(ask: () => void, giveUp: () => void): Heartbeat {
  let timer: ReturnType<typeof setInterval> | undefined;
  let missed = 0;

  const stop = () => {
    clearInterval(timer);
    timer = undefined;
  };
  const beat = () => {
    if (missed === MISSED_BEATS) {
      stop();
      giveUp();
    } else {
      missed += 1;
      ask();
    }
  };

  return {
    start() {
      if (timer !== undefined) return;
      missed = 0;
      timer = setInterval(beat, BEAT);
      beat();
    },
    stop,
    heard() {
      missed = 0;
    },
  };
}
