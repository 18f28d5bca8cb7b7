import { name, version } from '../../package.json';
import { type RoadId, roadIds } from '../core/contract/road.ts';
import type { SubmissionPlan } from '../core/contract/submission.ts';
import { checkConnector } from '../core/service/check/check-connector.ts';
import { connectorApi } from '../core/service/connector-api.ts';
import { jsonText, quotedText } from '../core/text/foreign-text.ts';
import { CannotRun } from './cannot-run.ts';
import { planLines } from './format-plan.ts';
import { openOne } from './open-one.ts';
import { print } from './print.ts';
import { profileOf } from './profile-option.ts';

interface SubmitOptions {
  readonly profile: string;
  readonly format: string;
  readonly road?: string | undefined;
}

/** Prints what is left until one connector is certified. Returns the exit code: 1 if faults hold back a step. */
export async function submit(paths: readonly string[], options: SubmitOptions): Promise<number> {
  const { format } = options;
  const road = roadOf(options.road);
  const profile = profileOf(options.profile);
  const lines = formats.get(format);
  if (lines === undefined) {
    throw new CannotRun(`Choose text, markdown or json as --format: it is ${quotedText(format)}.`);
  }
  const { source, notes } = await openOne(paths);
  await print(process.stderr, notes);
  const report = await checkConnector(source, profile);
  const today = new Date().toISOString().slice(0, 10);
  const request = { today, ...(road !== undefined && { road }) };
  const plan = await connectorApi.planSubmission(source, report, request);
  await print(process.stdout, lines(plan));
  return plan.steps.some(({ state }) => state === 'blocked') ? 1 : 0;
}

const formats: ReadonlyMap<string, (plan: SubmissionPlan) => readonly string[]> = new Map([
  ['text', planLines],
  ['markdown', ({ markdown }: SubmissionPlan) => markdown.trimEnd().split('\n')],
  ['json', (plan: SubmissionPlan) => jsonText({ tool: { name, version }, plan }).split('\n')],
]);

function roadOf(given: string | undefined): RoadId | undefined {
  const road = roadIds.find((id) => id === given);
  if (given !== undefined && road === undefined) {
    throw new CannotRun(`Choose ${roadIds.join(', ')} as --road: it is ${quotedText(given)}.`);
  }
  return road;
}
