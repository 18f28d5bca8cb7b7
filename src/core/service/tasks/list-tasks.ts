import {
  type Consequence,
  consequences,
  type RatedDiagnostic,
} from '../../contract/consequence.ts';
import type { Task } from '../../contract/task.ts';
import { listed } from '../../text/listing.ts';
import { groupTitle } from './task-groups.ts';

/** Rules that ask for files of the archive. Together they are one task. */
export const asksForFiles =
  /^(?:archive-required-files|archive-script-file|icon-required|script-operations-without-script)$/;

/** Rules about where the files are: what to include, and what a pull request leaves out. */
const aboutDelivery =
  /^(?:intro-present|folder-(?:extra-files|settings-json|icon-png|intro-md|zip))$/;

/** Nobody knows what is missing from an archive that cannot be opened. */
const UNREADABLE = 'archive-valid-zip';

/** What follows a fault of syntax may not be read as it is meant. */
const SYNTAX = 'file-json-syntax';

/** Titles of rules, by id. */
export type RuleTitles = ReadonlyMap<string, string>;

/** What the order of tasks and their places depends on, besides their diagnostics. */
export interface TaskFacts {
  /** Names of files that are missing. */
  readonly missing?: readonly string[];
  /** Files of which nothing else can be checked until they are repaired. */
  readonly unread?: readonly string[];
  /** Pointers of deprecated operations. */
  readonly deprecated?: ReadonlySet<string>;
}

/** Sorts diagnostics into things to do: first the missing files, then what blocks, then faults that hide others, then what is in the most places. Places in deprecated operations come last. */
export function listTasks(
  diagnostics: readonly RatedDiagnostic[],
  titles: RuleTitles,
  { missing = [], unread = [], deprecated = new Set() }: TaskFacts = {},
): readonly Task[] {
  const isUnreadable = diagnostics.some(({ ruleId }) => ruleId === UNREADABLE);
  const absent = isUnreadable ? [] : missing;
  const indices = new Map<string, number[]>();
  const aboutAbsent: number[] = [];
  diagnostics.forEach((diagnostic, index) => {
    if (absent.length > 0 && asksForFiles.test(diagnostic.ruleId)) {
      aboutAbsent.push(index);
      return;
    }
    const key = causeOf(diagnostic);
    const known = indices.get(key);
    if (known === undefined) indices.set(key, [index]);
    else known.push(index);
  });
  const tasks = Array.from(indices.values(), (found) =>
    taskOf(found, diagnostics, titles, deprecated),
  );
  const hides = ({ ruleIds, diagnostics: [first = 0] }: Task) =>
    ruleIds.includes(SYNTAX) || unread.includes(diagnostics[first]?.file ?? '') ? 0 : 1;
  tasks.sort((a, b) => rank(a) - rank(b) || hides(a) - hides(b) || b.count - a.count);
  return absent.length === 0 ? tasks : [missingTask(absent, aboutAbsent, diagnostics), ...tasks];
}

/** Without these files there is nothing to submit, whichever rules say so. */
function missingTask(
  missing: readonly string[],
  indices: readonly number[],
  diagnostics: readonly RatedDiagnostic[],
): Task {
  return {
    consequence: 'blocks',
    title: `Add ${listed(missing)}.`,
    ruleIds: [...new Set(indices.flatMap((index) => diagnostics[index]?.ruleId ?? []))],
    count: missing.length,
    fixable: 0,
    missing,
    diagnostics: indices,
  };
}

/** What blocks is a task of its own, so that nothing minor hides it. */
function causeOf({ ruleId, consequence }: RatedDiagnostic): string {
  const cause = groupTitle(ruleId) ?? ruleId;
  return consequence === 'blocks' ? `${cause} blocks` : cause;
}

function taskOf(
  indices: readonly number[],
  diagnostics: readonly RatedDiagnostic[],
  titles: RuleTitles,
  deprecated: ReadonlySet<string>,
): Task {
  const found = indices.flatMap((index) => diagnostics[index] ?? []);
  const ruleIds = [...new Set(found.map(({ ruleId }) => ruleId))];
  const [ruleId = ''] = ruleIds;
  const title = ruleIds.length > 1 ? groupTitle(ruleId) : titles.get(ruleId);
  const frequencies = frequenciesOf(found);
  const frequencyAt = (index: number) => frequencies.get(diagnostics[index]?.ruleId ?? '') ?? 0;
  const isLate = (index: number) => deprecated.has(operationOf(diagnostics[index]?.pointer));
  const late = new Set(deprecated.size > 0 ? indices.filter(isLate) : []);
  const ranked = indices.toSorted(
    (a, b) =>
      rankAt(diagnostics, a) - rankAt(diagnostics, b) ||
      Number(late.has(a)) - Number(late.has(b)) ||
      frequencyAt(b) - frequencyAt(a) ||
      a - b,
  );
  const chief = diagnostics[ranked[0] ?? 0];
  const consequence = chief?.consequence ?? 'tip';
  const first = ruleIds.length > 1 ? titles.get(chief?.ruleId ?? '') : undefined;
  const count = countPlaces(found);
  const weightiest = found.filter((one) => one.consequence === consequence);
  const lesser = weightiest.length === found.length ? 0 : count - countPlaces(weightiest);
  return {
    consequence,
    title: title ?? ruleId,
    ...(first !== undefined && { first }),
    ruleIds,
    count,
    ...(lesser > 0 && { lesser }),
    fixable: found.filter(({ fix }) => fix !== undefined).length,
    ...(ruleIds.every((id) => aboutDelivery.test(id)) && { uncounted: true }),
    diagnostics: ranked,
  };
}

/** How often each rule is broken. */
function frequenciesOf(found: readonly RatedDiagnostic[]): ReadonlyMap<string, number> {
  const frequencies = new Map<string, number>();
  for (const { ruleId } of found) frequencies.set(ruleId, (frequencies.get(ruleId) ?? 0) + 1);
  return frequencies;
}

/** Returns the pointer of the operation that a pointer leads into. */
function operationOf(pointer = ''): string {
  return /^\/paths\/[^/]*\/[^/]*/.exec(pointer)?.[0] ?? '';
}

/** Two findings at one place are one thing to change. */
function countPlaces(found: readonly RatedDiagnostic[]): number {
  const places = new Map<string, number>();
  for (const diagnostic of found) {
    const key = placeOf(diagnostic);
    places.set(key, Math.max(places.get(key) ?? 0, diagnostic.places ?? 1));
  }
  return [...places.values()].reduce((sum, count) => sum + count, 0);
}

function placeOf({ file, range }: RatedDiagnostic): string {
  return `${file} ${range?.start.offset}`;
}

function rankAt(diagnostics: readonly RatedDiagnostic[], index: number): number {
  const diagnostic = diagnostics[index];
  return diagnostic === undefined ? consequences.length : rank(diagnostic);
}

function rank({ consequence }: { readonly consequence: Consequence }): number {
  return consequences.indexOf(consequence);
}
