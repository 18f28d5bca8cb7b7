/** Pieces of work of which only the latest counts. */
export interface Turns {
  /** Makes earlier work void, then starts this; resolves when it is done, failed or void itself. */
  begin(work: (signal: AbortSignal) => Promise<void>): Promise<void>;
  /** Makes the latest work void. */
  end(): void;
  /** Begins the latest work anew. */
  again(): void;
}

/** Failures of work that no longer counts are nobody's concern; the others go to `onFailure`. */
export function createTurns(onFailure: (error: unknown) => void): Turns {
  let turn = new AbortController();
  let latest = async (_signal: AbortSignal) => {};

  const begin = async (work: (signal: AbortSignal) => Promise<void>) => {
    turn.abort();
    turn = new AbortController();
    latest = work;
    const { signal } = turn;
    try {
      await work(signal);
    } catch (error) {
      if (!signal.aborted) onFailure(error);
    }
  };

  return { begin, end: () => turn.abort(), again: () => void begin(latest) };
}
