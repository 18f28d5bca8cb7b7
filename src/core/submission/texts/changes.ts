import type { EarlierTask } from '../../contract/entered.ts';
import type { Task } from '../../contract/task.ts';
import { markdownText, plainText } from '../../text/foreign-text.ts';
import { compareTasks } from '../compare-tasks.ts';
import type { ConnectorFacts } from '../connector-facts.ts';

/** Returns the policy codes that a rule reports: `5000.2.4.1`. */
export type CodesOf = (ruleId: string) => readonly string[];

/** Writes the notes for an update as plain text: what changed, and which codes are fixed. */
export function updateNotes(
  facts: ConnectorFacts,
  tasks: readonly Task[],
  earlier: readonly EarlierTask[],
  codesOf: CodesOf,
): string {
  const { gone } = compareTasks(tasks, earlier);
  const codes = [...new Set(gone.flatMap(({ ruleIds }) => ruleIds.flatMap(codesOf)))].sort();
  const version = facts.version === undefined ? '' : `, version ${plainText(facts.version)}`;
  const lines = [
    `Update of ${plainText(facts.title ?? 'the connector')}${version}.`,
    '',
    'What changed:',
    '',
    ...(gone.length === 0 ? ['- …'] : gone.map(({ title }) => `- ${plainText(title)} Done.`)),
    ...(codes.length === 0 ? [] : ['', `Policy codes that are fixed: ${codes.join(', ')}.`]),
  ];
  return `${lines.join('\n')}\n`;
}

/** Answers a reviewer's request point by point: what is done, and what is still open. */
export function answerToReviewer(tasks: readonly Task[], earlier: readonly EarlierTask[]): string {
  const { gone, left } = compareTasks(tasks, earlier);
  const lines = [
    'Thank you for the review. Point by point:',
    '',
    ...gone.map(({ title }) => `- ${markdownText(title)} Done.`),
    ...left.map(({ title }) => `- ${markdownText(title)} Still open: …`),
    ...(gone.length + left.length === 0 ? ['- …'] : []),
    '',
    'The changes are in the latest commit.',
  ];
  return `${lines.join('\n')}\n`;
}
