/// <reference path="./rule-docs-module.d.ts" />

import type { RatedDiagnostic } from '../contract/consequence.ts';
import type { Profile } from '../contract/profile.ts';
import type { Report } from '../contract/report.ts';
import { titlesById } from '../rules/index.ts?titles';
import { listTasks } from './list-tasks.ts';
import { verdictOf } from './verdict.ts';

/** The summary of each rule, by id. */
export const ruleTitles: ReadonlyMap<string, string> = new Map(Object.entries(titlesById));

/** Says what to do, and whether the connector is ready. The texts make it large: load it beside the rules. */
export function summarize(
  diagnostics: readonly RatedDiagnostic[],
  profile: Profile,
  plan: Report['plan'],
): Pick<Report, 'verdict' | 'tasks'> {
  const tasks = listTasks(diagnostics, ruleTitles, plan.missing);
  return { verdict: verdictOf({ profile, tasks, isSolution: plan.isSolution }), tasks };
}
