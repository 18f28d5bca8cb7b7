import type { Report } from '../../src/core/contract/report.ts';
import type { Rig } from './site.ts';

/** Holds the checker back, so that whatever is handed in stays under way until it is let go. */
export interface Hold {
  readonly rig: Rig;
  release(): void;
}

/** Holds the program of the checker until it is released; to be made anew for each page. */
export function holdWorker(): Hold {
  let release = () => {};
  const released = new Promise<undefined>((resolve) => {
    release = () => resolve(undefined);
  });
  return { rig: (path) => (isWorker(path) ? released : undefined), release };
}

/** Serves that program in place of the checker's, the first so many times it is asked for. */
export function replaceWorker(program: string, times = 1): Rig {
  let left = times;
  return (path) => {
    if (!isWorker(path) || left === 0) return undefined;
    left -= 1;
    return program;
  };
}

/** A checker that cannot even be loaded. */
export const damagedProgram = 'this is no program';

/** A checker that dies of whatever it is asked. */
export const dyingProgram = `addEventListener('message', () => { throw new Error('Out of order.'); });`;

/** A checker that never comes back from whatever it is asked. */
export const hangingProgram = `addEventListener('message', () => { for (;;); });`;

/** A checker that finds one connector in whatever it is given, and says that of it. */
export function programSaying(report: Omit<Report, 'evidence'>): string {
  return `
    const source = {
      root: '', name: '', shape: 'loose', files: new Map(), leftOut: [], archiveFaults: [],
    };
    const answers = {
      open: { ok: true, value: { connectors: [source], leftOut: [] } },
      check: { ...${JSON.stringify(report)}, evidence: new Map() },
    };
    addEventListener('message', ({ data: { id, path } }) => {
      postMessage({ id, type: 'RAW', value: answers[path[0]] });
    });`;
}

function isWorker(path: string): boolean {
  return /\/connector\.worker-[^/]+\.js$/.test(path);
}
