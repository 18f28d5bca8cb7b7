import { isCancellation } from './cancellation.ts';

const TRIES = 3;

/** Repeats a request that was canceled: other parts of the page restart the worker. */
export async function retried<T>(send: () => Promise<T>): Promise<T> {
  for (let tries = 1; ; tries += 1) {
    try {
      return await send();
    } catch (error) {
      if (!isCancellation(error) || tries === TRIES) throw error;
    }
  }
}
