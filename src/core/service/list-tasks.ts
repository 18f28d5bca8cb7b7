import { type Consequence, consequences, type RatedDiagnostic } from '../contract/consequence.ts';
import type { Task } from '../contract/task.ts';
import { groupTitle } from './task-groups.ts';

/** What depends on where the files lie, or is said by the plan: what is missing, and what a pull request leaves out. */
const saidByPlan =
  /^(?:archive-required-files|archive-script-file|icon-required|intro-present|script-operations-without-script|folder-(?:extra-files|settings-json|icon-png|intro-md|zip))$/;

/** Titles of rules, by id. */
export type RuleTitles = ReadonlyMap<string, string>;

/** Sorts diagnostics into things to do: first what blocks, then what is in the most places. */
export function listTasks(
  diagnostics: readonly RatedDiagnostic[],
  titles: RuleTitles,
): readonly Task[] {
  const indices = new Map<string, number[]>();
  diagnostics.forEach((diagnostic, index) => {
    const key = causeOf(diagnostic);
    const known = indices.get(key);
    if (known === undefined) indices.set(key, [index]);
    else known.push(index);
  });
  return Array.from(indices.values(), (found) => taskOf(found, diagnostics, titles)).sort(
    (a, b) => rank(a) - rank(b) || b.count - a.count,
  );
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
): Task {
  const found = indices.flatMap((index) => diagnostics[index] ?? []);
  const ruleIds = [...new Set(found.map(({ ruleId }) => ruleId))];
  const [ruleId = ''] = ruleIds;
  const title = ruleIds.length > 1 ? groupTitle(ruleId) : titles.get(ruleId);
  const ranked = indices.toSorted((a, b) => rankAt(diagnostics, a) - rankAt(diagnostics, b));
  return {
    consequence: diagnostics[ranked[0] ?? 0]?.consequence ?? 'tip',
    title: title ?? ruleId,
    ruleIds,
    count: countPlaces(found),
    fixable: found.filter(({ fix }) => fix !== undefined).length,
    ...(ruleIds.every((id) => saidByPlan.test(id)) && { uncounted: true }),
    diagnostics: ranked,
  };
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
