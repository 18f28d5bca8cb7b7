import type { SubmissionPlan } from '../contract/submission.ts';
import type { PlannedStep } from '../contract/submission-step.ts';
import { markdownText, plainText } from '../text/foreign-text.ts';

const marks: Readonly<Record<PlannedStep['state'], string>> = {
  done: '- [x]',
  ticked: '- [x]',
  open: '- [ ]',
  blocked: '- [ ]',
};

/** Writes the plan as Markdown, to copy or to print. */
export function planMarkdown(plan: Omit<SubmissionPlan, 'markdown'>, title: string): string {
  const { steps, dates, texts, testPlan, progress, summary } = plan;
  const blocks = [
    `# ${markdownText(title)}: ${plan.title}`,
    summary,
    progress,
    ...sectionsOf(steps),
    ...(dates.length === 0 ? [] : ['## Dates', dates.map(dateLine).join('\n')]),
    '## Body of the pull request',
    fenced(texts.pullRequestBody),
    '## Testing information',
    fenced(texts.testingInformation),
    '## Test plan',
    testTable(testPlan),
  ];
  return `${blocks.join('\n\n')}\n`;
}

function sectionsOf(steps: readonly PlannedStep[]): readonly string[] {
  const parts = [...new Set(steps.map(({ part }) => part))];
  return parts.flatMap((part) => [
    `## ${part}`,
    steps
      .filter((step) => step.part === part)
      .map(stepLines)
      .join('\n'),
  ]);
}

function stepLines(step: PlannedStep): string {
  const { todo, isOptional, constraint, warning, newer, values, blockedBy, sources } = step;
  const optional = isOptional ? 'Optional: ' : '';
  return [
    `${marks[step.state]} ${optional}${todo}`,
    ...blockedBy.map((reason) => `  - First: ${markdownText(reason)}`),
    ...values.map(({ label, text }) => `  - ${label}: ${markdownText(text)}`),
    ...[constraint, newer].flatMap((note) => (note === undefined ? [] : [`  - ${note}`])),
    ...(warning === undefined ? [] : [`  - **Careful:** ${warning}`]),
    `  - Written: ${sources.map(({ address, of }) => `<${address}> (${of})`).join(', ')}`,
  ].join('\n');
}

function dateLine({ title, from, to, note }: SubmissionPlan['dates'][number]): string {
  return `- ${from === to ? from : `${from} to ${to}`}: ${title}. ${note}`;
}

/** Puts a text into a code block that nothing in it can end. */
function fenced(text: string): string {
  const longest = Math.max(2, ...(text.match(/`+/g) ?? []).map((run) => run.length));
  const fence = '`'.repeat(longest + 1);
  const lines = text.trimEnd().split('\n').map(plainText);
  return [`${fence}text`, ...lines, fence].join('\n');
}

function testTable({ operations, firstBody }: SubmissionPlan['testPlan']): string {
  const head = ['| Operation | Kind | Calls | Flow |', '|---|---|---|---|'];
  const rows = operations.map(
    ({ name, kind, calls, wantedCalls, hasFlow }) =>
      `| ${markdownText(name)} | ${kind} | ${calls} of ${wantedCalls} | ${hasFlow ? 'made' : 'to be made'} |`,
  );
  const first = firstBody === undefined ? [] : [`First body: \`${firstBody}\``, ''];
  return [...first, ...head, ...rows].join('\n');
}
