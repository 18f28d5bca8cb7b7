import type { Consequence } from '../contract/consequence.ts';
import type { Profile } from '../contract/profile.ts';
import type { Task } from '../contract/task.ts';

/** What the verdict is made from. */
export interface Judged {
  readonly profile: Profile;
  readonly tasks: readonly Task[];
  /** What would be to do if nothing were ignored. */
  readonly ignoredTasks?: readonly Task[];
  /** Whether the connector lies in a solution, which may lack things that no check looks at. */
  readonly isSolution?: boolean | undefined;
  /** Whether that solution is a folder, as tools unpack it. */
  readonly isUnpacked?: boolean | undefined;
}

/** Says in a sentence or two whether the connector is ready, and what stands in the way. */
export function verdictOf(judged: Judged): string {
  const { tasks, profile, ignoredTasks = [] } = judged;
  const { blocks } = countTasks(ignoredTasks);
  const ignored = `you ignore ${things(blocks)} that ${blocks === 1 ? 'blocks' : 'block'}`;
  const missing = tasks.flatMap((task) => task.missing ?? []);
  const counts = countTasks(tasks);
  const obstacles = profile === 'custom' ? stopped(counts) : stoppedOrAsked(counts);
  if (missing.length === 0 && obstacles === undefined) {
    return `${ready(judged)}${blocks === 0 ? '' : `, but ${ignored}`}.${rest(counts)}`;
  }
  const also = blocks === 0 ? '' : ` Also, ${ignored}.`;
  if (missing.length > 0) {
    const absent = `Not ready: ${listed(missing)} ${missing.length === 1 ? 'is' : 'are'} missing.`;
    return `${obstacles === undefined ? absent : `${absent} ${obstacles}`}${also}`;
  }
  return `${obstacles}${also}`;
}

type Counts = Readonly<Record<Consequence, number>>;

function countTasks(tasks: Judged['tasks']): Counts {
  const counts = { blocks: 0, asked: 0, guideline: 0, tip: 0 };
  for (const { consequence, uncounted, missing } of tasks) {
    if (!uncounted && !missing) counts[consequence] += 1;
  }
  return counts;
}

function stopped({ blocks }: Counts): string | undefined {
  if (blocks === 0) return undefined;
  return `${things(blocks)} ${blocks === 1 ? 'keeps' : 'keep'} the connector from working.`;
}

function stoppedOrAsked({ blocks, asked }: Counts): string | undefined {
  const byReviewer = `${blocks === 0 ? things(asked) : asked} a reviewer will ask about.`;
  if (blocks === 0) return asked === 0 ? undefined : byReviewer;
  const byGate = `${things(blocks)} ${blocks === 1 ? 'blocks' : 'block'} certification`;
  return asked === 0 ? `${byGate}.` : `${byGate}, ${byReviewer}`;
}

function ready({ profile, isSolution, isUnpacked }: Judged): string {
  if (isUnpacked) return 'Nothing stops the connector in this solution: pack or export it first';
  if (isSolution) return 'Nothing stops the connector in this solution';
  return profile === 'custom' ? 'Nothing stops this connector' : 'Ready to submit';
}

function rest({ guideline, tip }: Counts): string {
  const parts = [
    ...(guideline > 0 ? [counted(guideline, 'guideline')] : []),
    ...(tip > 0 ? [counted(tip, 'tip')] : []),
  ];
  return parts.length === 0 ? '' : ` ${parts.join(', ')}.`;
}

function things(count: number): string {
  return counted(count, 'thing');
}

function counted(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? '' : 's'}`;
}

function listed(names: readonly string[]): string {
  return names.length < 2 ? names.join('') : `${names.slice(0, -1).join(', ')} and ${names.at(-1)}`;
}
