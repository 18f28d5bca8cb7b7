import type {
  Choice,
  FileEdits,
  JsonPointer,
  QuestionField,
  TextEdit,
} from '../contract/diagnostic.ts';
import { editOf, type JsonChange } from './json/json-edit.ts';
import { JsonFile } from './json/json-file.ts';
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

/** Finds slots: private characters, which no value of a rule has. */
export const SLOT = /"\uE000(\d)\uE001"|\uE000(\d)\uE001/g;

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
