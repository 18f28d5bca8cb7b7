const INTERVAL = 2_000;
const MAX_MISSED = 5;

/** Detects a worker that has stopped answering. */
export interface Heartbeat {
  start(): void;
  stop(): void;
  /** Call it for every message from the worker. */
  onMessage(): void;
}

/**
 * Pings at once and every two seconds, and times out after ten seconds without a message. It counts pings instead
 * of reading the clock, so that a sleeping computer or a throttled tab is not mistaken for a dead worker.
 */
export function createHeartbeat(ping: () => void, onTimeout: () => void): Heartbeat {
  let timer: ReturnType<typeof setInterval> | undefined;
  let missed = 0;

  const stop = () => {
    clearInterval(timer);
    timer = undefined;
  };
  const beat = () => {
    if (missed === MAX_MISSED) {
      stop();
      onTimeout();
    } else {
      missed += 1;
      ping();
    }
  };

  return {
    start() {
      if (timer !== undefined) return;
      missed = 0;
      timer = setInterval(beat, INTERVAL);
      beat();
    },
    stop,
    onMessage() {
      missed = 0;
    },
  };
}
