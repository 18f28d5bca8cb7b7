import { fileName } from '../../connector/roles/file-name.ts';
import type { IgnoredDiagnostic, RatedDiagnostic } from '../../contract/consequence.ts';
import type { Profile } from '../../contract/profile.ts';
import type { Report } from '../../contract/report.ts';
import type { Rule } from '../../engine/rule.ts';
import { asksForFiles, listTasks, type TaskFacts } from './list-tasks.ts';
import { verdictOf } from './verdict.ts';

/** Says what to do, and whether the connector is ready. */
export function summarize(
  diagnostics: readonly RatedDiagnostic[],
  ignored: readonly IgnoredDiagnostic[],
  rules: readonly Rule[],
  profile: Profile,
  plan: Report['plan'],
  facts: TaskFacts,
): Pick<Report, 'verdict' | 'tasks'> {
  const titles = new Map(rules.map(({ id, summary }) => [id, summary]));
  const asks = ({ ruleId }: RatedDiagnostic) => asksForFiles.test(ruleId);
  const isMissingIgnored = ignored.some(asks) && !diagnostics.some(asks);
  const missing = isMissingIgnored ? [] : plan.missing;
  const tasks = listTasks(diagnostics, titles, { ...facts, missing });
  const ignoredTasks = listTasks(ignored, titles);
  const unread = facts.unread?.map(fileName) ?? [];
  return { verdict: verdictOf({ profile, tasks, ignoredTasks, unread, ...plan }), tasks };
}
