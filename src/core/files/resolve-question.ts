import type {
  AnswerEdit,
  AnswerSlot,
  Choice,
  JsonPointer,
  Question,
  TextEdit,
} from '../contract/diagnostic.ts';
import { JsonFile } from './json/json-file.ts';
import { editsOf, type FindingField, type FindingQuestion, fileEditsOf, SLOT } from './question.ts';
import type { TextFile } from './text-file.ts';

/** Turns the changes of a question into edits. Undefined if one of them cannot be made. */
export function resolveQuestion(question: FindingQuestion, file: TextFile): Question | undefined {
  const { changes, alsoIn = [], fields, pointer, ...rest } = question;
  const edits = editsOf(changes, file);
  const others = fileEditsOf(alsoIn);
  const resolved = fields.map((field) => resolveField(field, file));
  if (!edits || !others || !resolved.every((field) => field !== undefined)) return undefined;
  return {
    ...rest,
    ...(pointer !== undefined && { pointer: writtenPointer(pointer, file) }),
    fields: resolved,
    edits: edits.map(answerEdit),
    ...(others.length > 0 && {
      alsoIn: others.map((other) => ({ ...other, edits: other.edits.map(answerEdit) })),
    }),
  };
}

function writtenPointer(pointer: JsonPointer, file: TextFile): JsonPointer {
  return file instanceof JsonFile ? file.index.writtenPointer(pointer) : pointer;
}

function resolveField({ choices, ...field }: FindingField, file: TextFile) {
  if (choices === undefined) return field;
  const resolved: Choice[] = [];
  for (const { changes, ...choice } of choices) {
    const edits = changes && editsOf(changes, file);
    if (changes && !edits) return undefined;
    resolved.push({ ...choice, ...(edits && { edits }) });
  }
  return { ...field, choices: resolved };
}

function answerEdit({ range, newText }: TextEdit): AnswerEdit {
  return { range, parts: partsOf(newText) };
}

/** Splits a text at its slots. In quotes, a slot is a JSON string. */
function partsOf(text: string): readonly (string | AnswerSlot)[] {
  const parts: (string | AnswerSlot)[] = [];
  let end = 0;
  for (const { index, 0: mark, 1: quoted, 2: plain } of text.matchAll(SLOT)) {
    if (index > end) parts.push(text.slice(end, index));
    parts.push({ answer: Number(quoted ?? plain), isJson: quoted !== undefined });
    end = index + mark.length;
  }
  if (end < text.length) parts.push(text.slice(end));
  return parts;
}
