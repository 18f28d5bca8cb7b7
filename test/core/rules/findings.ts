import type { FileQuestion } from '../../../src/core/contract/answer.ts';
import type { Diagnostic, Fix } from '../../../src/core/contract/diagnostic.ts';
import type { Rule } from '../../../src/core/engine/rule.ts';
import { questionsOf } from '../../../src/core/service/questions/ask-questions.ts';
import { readExample } from '../../example.ts';
import { examplesOf } from './examples.ts';

/** Formats all findings of a rule in its invalid examples, under its id. */
export async function findingsOf(rule: Rule): Promise<string> {
  const examples: string[] = [];
  for (const example of examplesOf(rule).invalid) {
    const { connector } = await readExample(rule, example);
    const questions = questionsOf(rule, connector);
    const found = rule.run(connector).map((diagnostic) => written(diagnostic, questions));
    examples.push(found.sort().join(''));
  }
  return [`${rule.id}\n`, ...examples].join('\n');
}

function written(
  { severity, file, pointer, message, fix, asks }: Diagnostic,
  questions: readonly FileQuestion[],
): string {
  const place = [severity, file, pointer].filter((part) => part !== undefined).join(' ');
  return [
    `${place}: ${message}`,
    ...(fix ? writtenFix(fix) : []),
    ...(asks?.keys ?? []).map((wanted) =>
      writtenQuestion(questions.find((each) => each.file === file && each.key === wanted)),
    ),
  ]
    .map((line) => `  ${line}\n`)
    .join('');
}

function writtenFix({ title, safe, edits }: Fix): string[] {
  const changes = edits.map(
    ({ range: { start, end }, newText }) =>
      `    ${start.offset}–${end.offset} → ${JSON.stringify(newText)}`,
  );
  return [`  ${safe ? 'safe fix' : 'fix'}: ${title}`, ...changes];
}

function writtenQuestion(asked: FileQuestion | undefined): string {
  if (!asked) return '  question: it cannot be asked';
  const { title, fields } = asked.question;
  const labels = fields.map(({ label, choices }) =>
    choices ? `${label} (${choices.map((choice) => choice.label).join(', ')})` : label,
  );
  return `  question: ${title}: ${labels.join(', ')}`;
}
