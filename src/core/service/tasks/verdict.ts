import type { Consequence } from '../../contract/consequence.ts';
import type { Profile } from '../../contract/profile.ts';
import type { Task } from '../../contract/task.ts';
import { counted } from '../../text/counted.ts';
import { joined } from '../../text/listing.ts';

/** What the verdict is made from. */
export interface Judged {
  readonly profile: Profile;
  readonly tasks: readonly Task[];
  /** The files of which nothing else can be checked until they are repaired. */
  readonly unread?: readonly string[];
  /** What would be to do if nothing were ignored. */
  readonly ignoredTasks?: readonly Task[];
  /** Whether the connector lies in a solution, which may lack things that no check looks at. */
  readonly isSolution?: boolean | undefined;
  /** Whether that solution is a folder, as tools unpack it. */
  readonly isUnpacked?: boolean | undefined;
}

/** Says in a sentence or two whether the connector is ready, and what stands in the way. */
export function verdictOf(judged: Judged): string {
  const { tasks, ignoredTasks = [], unread = [] } = judged;
  const counts = countTasks(tasks);
  const { blocks } = countTasks(ignoredTasks);
  const ignored = `you ignore ${things(blocks)} that ${blocks === 1 ? 'blocks' : 'block'}`;
  const also = blocks === 0 ? [] : [`Also, ${ignored}.`];
  const lacks = [...absent(tasks.flatMap(({ missing }) => missing ?? [])), ...unchecked(unread)];
  const obstacles = obstaclesIn(judged, counts);
  if (lacks.length > 0) return `Not ready: ${[...lacks, ...obstacles, ...also].join(' ')}`;
  if (obstacles.length === 0) {
    return `${ready(judged)}${blocks === 0 ? '' : `, but ${ignored}`}.${rest(counts)}`;
  }
  if (counts.blocks + blocks > 0) return [...obstacles, ...also].join(' ');
  return `Nothing blocks certification, but ${asks(counts)}`;
}

type Counts = Readonly<Record<Consequence, number>>;

function countTasks(tasks: Judged['tasks']): Counts {
  const counts = { blocks: 0, asked: 0, guideline: 0, tip: 0 };
  for (const { consequence, uncounted, missing } of tasks) {
    if (!uncounted && !missing) counts[consequence] += 1;
  }
  return counts;
}

function absent(files: readonly string[]): string[] {
  if (files.length === 0) return [];
  return [`${joined(files)} ${files.length === 1 ? 'is' : 'are'} missing.`];
}

function unchecked(files: readonly string[]): string[] {
  if (files.length === 0) return [];
  const them = files.length === 1 ? 'it' : 'them';
  return [`${joined(files)} cannot be read, so the rest of ${them} is not checked yet.`];
}

function obstaclesIn({ profile, tasks }: Judged, counts: Counts): string[] {
  const { blocks, asked } = counts;
  const one = blocks === 1;
  // Missing files block too, and are named before.
  const blocking = counted(blocks, tasks.some(({ missing }) => missing) ? 'more thing' : 'thing');
  if (profile === 'custom') {
    return blocks === 0
      ? []
      : [`${blocking} ${one ? 'keeps' : 'keep'} the connector from working.`];
  }
  if (blocks === 0) return asked === 0 ? [] : [`A${asks(counts).slice(1)}`];
  const byGate = `${blocking} ${one ? 'blocks' : 'block'} certification`;
  return [asked === 0 ? `${byGate}.` : `${byGate}, and a reviewer will ask about ${asked} more.`];
}

function asks({ asked }: Counts): string {
  return `a reviewer will ask about ${things(asked)}.`;
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
