import type { RatedDiagnostic } from '../contract/consequence.ts';
import type { Profile } from '../contract/profile.ts';
import type { Report } from '../contract/report.ts';
import { rules } from '../rules/index.ts';
import { listTasks } from './list-tasks.ts';
import { verdictOf } from './verdict.ts';

const ruleTitles = new Map(rules.map(({ id, summary }) => [id, summary]));

/** Says what to do, and whether the connector is ready. */
export function summarize(
  diagnostics: readonly RatedDiagnostic[],
  profile: Profile,
  plan: Report['plan'],
): Pick<Report, 'verdict' | 'tasks'> {
  const tasks = listTasks(diagnostics, ruleTitles, plan.missing);
  return { verdict: verdictOf({ profile, tasks, isSolution: plan.isSolution }), tasks };
}
