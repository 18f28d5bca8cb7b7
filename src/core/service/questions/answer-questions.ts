import type { Answer, Answered, Remark } from '../../contract/answer.ts';
import type { ConnectorSource } from '../../contract/connector-source.ts';
import type { RatedDiagnostic } from '../../contract/consequence.ts';
import type { Fix, Question, TextEdit } from '../../contract/diagnostic.ts';
import type { Profile } from '../../contract/profile.ts';
import { answerFix } from '../../files/answer-fix.ts';
import { overlap, partsOf } from '../../files/apply-fix.ts';
import { groupBy } from '../../text/group-by.ts';
import { checkConnector } from '../check/check-connector.ts';
import { withEdits } from '../fixes/make-fixes.ts';
import { askQuestions, idOf } from './ask-questions.ts';

/** An answer with its question, if it can still be asked. */
interface Given extends Answer {
  readonly question: Question | undefined;
}

/** Writes answers into the files, in memory, and checks what is written. Leaves out blank answers, and those that cannot be used. */
export async function answerQuestions(
  source: ConnectorSource,
  profile: Profile | 'auto',
  answers: readonly Answer[],
): Promise<Answered> {
  const questions = new Map(
    (await askQuestions(source, profile, answers)).map((each) => [idOf(each), each.question]),
  );
  const given = answers.map((each) => ({ ...each, question: questions.get(idOf(each)) }));
  const fixes = given.map(fixOf);
  const used = compatible(given, fixes);
  const parts = given.flatMap((answer, index) => {
    const fix = fixes[index];
    return used.has(answer) && fix && 'edits' in fix ? partsOf({ file: answer.file, fix }) : [];
  });
  const files = new Map<string, Uint8Array<ArrayBuffer>>();
  for (const [path, found] of groupBy(parts, ({ file }) => file)) {
    const edits = found.flatMap((part) => part.edits);
    const bytes = withEdits(source.files.get(path), edits);
    if (bytes) files.set(path, bytes);
  }
  const checked = { ...source, files: new Map([...source.files, ...files]) };
  const { diagnostics } =
    files.size > 0 ? await checkConnector(checked, profile) : { diagnostics: [] };
  const remarks = given.map((answer, index) => {
    const fix = fixes[index];
    if (fix && 'message' in fix) return [fix];
    return used.has(answer) ? remarksOn(answer, diagnostics) : [];
  });
  return { files, count: used.size, remarks };
}

function fixOf({ question, texts }: Given): Fix | Remark | undefined {
  if (!question || isBlank(texts)) return undefined;
  const fix = answerFix(question, texts);
  return fix.ok ? fix.value : { message: fix.error, isStopping: true };
}

function isBlank(texts: readonly string[]): boolean {
  return texts.every((text) => text.trim() === '');
}

/** Returns the answers that can be written together: one for each value. */
function compatible(
  answers: readonly Given[],
  fixes: readonly (Fix | Remark | undefined)[],
): ReadonlySet<Given> {
  const used = new Set<Given>();
  const pointers = new Set<string>();
  const taken = new Map<string, TextEdit[]>();
  for (const [index, answer] of answers.entries()) {
    const fix = fixes[index];
    if (!fix || 'message' in fix) continue;
    const parts = partsOf({ file: answer.file, fix });
    const pointer = answer.question?.pointer;
    const place = `${answer.file} ${pointer}`;
    const clashes = parts.some(({ file, edits }) =>
      edits.some((edit) =>
        taken.get(file)?.some((other) => overlap(edit, other) && !areBothAdded(edit, other)),
      ),
    );
    if (clashes || (pointer !== undefined && pointers.has(place))) continue;
    pointers.add(place);
    for (const { file, edits } of parts) taken.set(file, [...(taken.get(file) ?? []), ...edits]);
    used.add(answer);
  }
  return used;
}

/** Whether both add a member after the same one. */
function areBothAdded(one: TextEdit, other: TextEdit): boolean {
  return [one, other].every(
    ({ range, newText }) => range.start.offset === range.end.offset && newText.startsWith(','),
  );
}

/** What the check says about a value that was written. */
function remarksOn(
  { file, question }: Given,
  diagnostics: readonly RatedDiagnostic[],
): readonly Remark[] {
  if (question?.pointer === undefined) return [];
  return diagnostics
    .filter((each) => each.file === file && each.pointer === question.pointer)
    .map(({ message }) => ({ message, isStopping: false }));
}
