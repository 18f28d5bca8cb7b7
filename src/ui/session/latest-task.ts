/** Runs tasks so that a new one cancels the one before. */
export interface LatestTask {
  /** Cancels the running task and starts this one. Resolves when it is done, has failed or is canceled. */
  start(task: (signal: AbortSignal) => Promise<void>): Promise<void>;
  cancel(): void;
  /** Starts the latest task again. */
  retry(): void;
}

/** Errors go to `onFailure`, except those of a canceled task. */
export function createLatestTask(onFailure: (error: unknown) => void): LatestTask {
  let controller = new AbortController();
  let latest = async (_signal: AbortSignal) => {};

  const start = async (task: (signal: AbortSignal) => Promise<void>) => {
    controller.abort();
    controller = new AbortController();
    latest = task;
    const { signal } = controller;
    try {
      await task(signal);
    } catch (error) {
      if (!signal.aborted) onFailure(error);
    }
  };

  return { start, cancel: () => controller.abort(), retry: () => void start(latest) };
}
