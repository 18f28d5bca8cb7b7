/**
 * What a task did: `input` inserted a letter, `key` did other work for a key, `report` received findings
 * from the worker and rendered them, `frame` laid out and painted.
 */
export type TaskKind = 'input' | 'key' | 'report' | 'frame' | 'other';

/** A task on the page's thread; times in milliseconds. */
export interface Task {
  readonly duration: number;
  /** CPU time: excludes other programs. */
  readonly busy: number;
  readonly kind: TaskKind;
  /** Its five longest parts with their times. */
  readonly parts: readonly string[];
}

interface TraceEvent {
  readonly name: string;
  readonly ph: string;
  readonly ts: number;
  readonly dur?: number;
  readonly tdur?: number;
  readonly pid: number;
  readonly tid: number;
  readonly args?: { readonly data?: { readonly type?: string } };
}

/** The categories to trace. */
export const traceCategories = [
  'devtools.timeline',
  'disabled-by-default-devtools.timeline',
  'blink.user_timing',
];

const KEYS: ReadonlySet<string> = new Set(['keydown', 'keypress', 'keyup']);

/** Returns the tasks between two marks set by `performance.mark`. */
export function tasksBetween(trace: Buffer, first: string, last: string): Task[] {
  const { traceEvents } = JSON.parse(trace.toString()) as { readonly traceEvents: TraceEvent[] };
  const begin = traceEvents.find(({ name }) => name === first);
  const end = traceEvents.find(({ name }) => name === last);
  if (!begin || !end) throw new Error('The trace lacks the marks of the page.');
  const onThread = traceEvents
    .filter(({ pid, tid, ph }) => ph === 'X' && pid === begin.pid && tid === begin.tid)
    .filter(({ ts }) => ts >= begin.ts && ts <= end.ts)
    .sort((a, b) => a.ts - b.ts);
  const tasks: { readonly task: TraceEvent; readonly inside: TraceEvent[] }[] = [];
  for (const event of onThread) {
    if (event.name === 'RunTask') tasks.push({ task: event, inside: [] });
    else tasks.at(-1)?.inside.push(event);
  }
  return tasks.map(({ task, inside }) => ({
    duration: milliseconds(task.dur),
    busy: milliseconds(task.tdur ?? task.dur),
    kind: kindOf(inside),
    parts: inside
      .toSorted((a, b) => (b.dur ?? 0) - (a.dur ?? 0))
      .slice(0, 5)
      .map(({ name, dur }) => `${name} ${milliseconds(dur).toFixed(1)}`),
  }));
}

function kindOf(inside: readonly TraceEvent[]): TaskKind {
  const dispatched = inside
    .filter(({ name }) => name === 'EventDispatch')
    .map(({ args }) => args?.data?.type ?? '');
  if (dispatched.includes('beforeinput')) return 'input';
  if (dispatched.some((type) => KEYS.has(type))) return 'key';
  const names = new Set(inside.map(({ name }) => name));
  if (names.has('HandlePostMessage')) return 'report';
  return names.has('Commit') || names.has('FireAnimationFrame') ? 'frame' : 'other';
}

function milliseconds(microseconds = 0): number {
  return microseconds / 1000;
}
