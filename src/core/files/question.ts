import type {
  AnswerEdit,
  AnswerSlot,
  Choice,
  FileEdits,
  JsonPointer,
  Question,
  QuestionField,
  TextEdit,
} from '../contract/diagnostic.ts';
import { editOf, type JsonChange } from './json-edit.ts';
import { JsonFile } from './json-file.ts';
import type { TextFile } from './text-file.ts';

/** A question in a finding, about the same file. Values of its changes contain the slots of its fields. */
export interface FindingQuestion {
  readonly title: string;
  readonly about: string;
  readonly pointer?: JsonPointer;
  readonly fields: readonly FindingField[];
  readonly changes: readonly (JsonChange | TextEdit)[];
  /** What else the answers change, in other files. */
  readonly alsoIn?: readonly FileChanges[];
}

/** Changes to one file. */
export interface FileChanges {
  readonly file: TextFile;
  readonly changes: readonly (JsonChange | TextEdit)[];
}

export interface FindingField extends Omit<QuestionField, 'choices'> {
  readonly choices?: readonly FindingChoice[];
}

export interface FindingChoice extends Omit<Choice, 'edits'> {
  readonly changes?: readonly (JsonChange | TextEdit)[];
}

/** Private characters, which no value of a rule has. */
const SLOT = /"\uE000(\d)\uE001"|\uE000(\d)\uE001/g;

/** Stands for the answer to a field, in a change. */
export function slot(field: number): string {
  return `\uE000${field}\uE001`;
}

/** Identifies a question of a file. */
export function keyOfQuestion({ pointer, title }: FindingQuestion): string {
  return pointer ?? title;
}

/** Turns changes into edits. Undefined if one of the changes cannot be made. */
export function editsOf(
  changes: readonly (JsonChange | TextEdit)[],
  file: TextFile | undefined,
): readonly TextEdit[] | undefined {
  const edits: TextEdit[] = [];
  for (const change of changes) {
    const edit = 'newText' in change ? change : file instanceof JsonFile && editOf(file, change);
    if (!edit) return undefined;
    edits.push(edit);
  }
  return edits;
}

/** Turns changes to several files into edits. Undefined if one of them cannot be made. */
export function fileEditsOf(all: readonly FileChanges[]): readonly FileEdits[] | undefined {
  const found: FileEdits[] = [];
  for (const { file, changes } of all) {
    const edits = editsOf(changes, file);
    if (!edits) return undefined;
    found.push({ file: file.path, edits });
  }
  return found;
}

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
