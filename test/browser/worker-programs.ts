import type { Report } from '../../src/core/contract/report.ts';
import type { Intercept } from './site.ts';

/** Delays the checker, so that work stays in progress until `release`. */
export interface Hold {
  readonly intercept: Intercept;
  release(): void;
}

/** Delays the worker's script until it is released. Create a new hold for each page. */
export function holdWorker(): Hold {
  let release = () => {};
  const released = new Promise<undefined>((resolve) => {
    release = () => resolve(undefined);
  });
  return { intercept: (path) => (isWorker(path) ? released : undefined), release };
}

/** Serves another script instead of the worker's, for the first `times` requests. */
export function replaceWorker(program: string, times = 1): Intercept {
  let left = times;
  return (path) => {
    if (!isWorker(path) || left === 0) return undefined;
    left -= 1;
    return program;
  };
}

/** A worker script that cannot be loaded. */
export const damagedProgram = 'this is no program';

/** A worker that throws on every request. */
export const dyingProgram = `addEventListener('message', () => { throw new Error('Out of order.'); });`;

/** A worker that hangs on every request. */
export const hangingProgram = `addEventListener('message', () => { for (;;); });`;

/** A worker that finds one connector in every drop, and returns this report for it. */
export function programReporting(report: Omit<Report, 'evidence'>): string {
  return `
    const source = {
      root: '', name: '', shape: 'loose', files: new Map(), leftOut: [], archiveFaults: [],
    };
    const answers = {
      open: { ok: true, value: { connectors: [source], leftOut: [] } },
      check: { ...${JSON.stringify(report)}, evidence: new Map() },
    };
    addEventListener('message', ({ data: { call, method } }) => {
      postMessage({ answer: call, value: answers[method] });
    });`;
}

function isWorker(path: string): boolean {
  return /\/connector\.worker-[^/]+\.js$/.test(path);
}
