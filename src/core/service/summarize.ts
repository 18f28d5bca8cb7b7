import type { RatedDiagnostic } from '../contract/consequence.ts';
import type { Profile } from '../contract/profile.ts';
import type { Report } from '../contract/report.ts';
import type { Rule } from '../engine/rule.ts';
import { listTasks } from './list-tasks.ts';
import { verdictOf } from './verdict.ts';

/** Says what to do, and whether the connector is ready. */
export function summarize(
  diagnostics: readonly RatedDiagnostic[],
  rules: readonly Rule[],
  profile: Profile,
  plan: Report['plan'],
): Pick<Report, 'verdict' | 'tasks'> {
  const titles = new Map(rules.map(({ id, summary }) => [id, summary]));
  const tasks = listTasks(diagnostics, titles, plan.missing);
  return { verdict: verdictOf({ profile, tasks, isSolution: plan.isSolution }), tasks };
}
