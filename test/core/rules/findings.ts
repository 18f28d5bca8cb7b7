import type { Diagnostic, Fix, Question } from '../../../src/core/contract/diagnostic.ts';
import type { Rule } from '../../../src/core/engine/rule.ts';
import { readExample } from '../../example.ts';
import { examplesOf } from './examples.ts';

/** Formats all findings of a rule in its invalid examples, under its id. */
export async function findingsOf(rule: Rule): Promise<string> {
  const examples: string[] = [];
  for (const example of examplesOf(rule).invalid) {
    const { connector } = await readExample(rule, example);
    examples.push(rule.run(connector).map(written).sort().join(''));
  }
  return [`${rule.id}\n`, ...examples].join('\n');
}

function written({ severity, file, pointer, message, fix, questions = [] }: Diagnostic): string {
  const place = [severity, file, pointer].filter((part) => part !== undefined).join(' ');
  return [
    `${place}: ${message}`,
    ...(fix ? writtenFix(fix) : []),
    ...questions.map(writtenQuestion),
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

function writtenQuestion({ title, fields }: Question): string {
  const labels = fields.map(({ label, choices }) =>
    choices ? `${label} (${choices.map((choice) => choice.label).join(', ')})` : label,
  );
  return `  question: ${title}: ${labels.join(', ')}`;
}
