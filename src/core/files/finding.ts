import type {
  Asks,
  Authority,
  Diagnostic,
  Fix,
  JsonPointer,
  Range,
  Severity,
  TextEdit,
} from '../contract/diagnostic.ts';
import type { Profile } from '../contract/profile.ts';
import { isCertain } from './decode.ts';
import type { JsonChange } from './json/json-edit.ts';
import { JsonFile } from './json/json-file.ts';
import { brief } from './json/json-value.ts';
import {
  editsOf,
  type FileChanges,
  type FindingQuestion,
  fileEditsOf,
  keyOfQuestion,
} from './question.ts';
import type { TextFile } from './text-file.ts';

/** More characters than anybody reads. A limit, because messages quote values of any length. */
const MAX_MESSAGE_LENGTH = 2000;

/** What a rule found. `diagnose` turns it into a diagnostic. */
export interface Finding {
  /** What to do, then what was found. */
  readonly message: string;
  /** The file at fault if it is not the rule's subject. A path if the file is not a text file. */
  readonly in?: TextFile | string | undefined;
  /** The position in that file. Absent if the whole file is at fault. */
  readonly at?: JsonPointer | Range;
  /** Whether to highlight the name or the value of the member at `at`. The default is the value. */
  readonly highlight?: 'key' | 'value';
  readonly fix?: FindingFix | undefined;
  readonly questions?: readonly FindingQuestion[] | undefined;
  /** Where the texts are that its rule asks for, if not at `at`. */
  readonly asksAt?: readonly JsonPointer[];
  /** Overrides the severity of the rule. */
  readonly severity?: Severity;
  /** Overrides the authority of the rule. */
  readonly authority?: Authority;
  /** Whether what a rule about secrets found may be shown all the same. */
  readonly isPublic?: true;
}

/** A fix for a finding, in the same file. */
export interface FindingFix {
  readonly title: string;
  readonly changes: readonly (JsonChange | TextEdit)[];
  /** Whether it is the only right fix, so that `--fix` applies it without asking. */
  readonly safe?: boolean;
  /** Whether it also formats the JSON of its file, after all edits. */
  readonly formats?: true;
  /** Whether it also removes all whitespace between the values of its JSON file, after all edits. */
  readonly compacts?: true;
  /** What else it changes, in other files. */
  readonly alsoIn?: readonly FileChanges[];
}

/** The properties of a rule that its diagnostics need. */
export interface FindingRule {
  /** The id in the catalogue, and the name of the rule's file. */
  readonly id: string;
  readonly severity: Severity;
  readonly authority: Authority;
  /** Whether only certification asks for it. For a custom connector its severity is info. */
  readonly certification: boolean;
  /** Whether it finds secrets, which must be masked. */
  readonly secret: true | undefined;
  /** The member to write where its findings have no fix. They point at it, or at the object that lacks it. */
  readonly asks: string | undefined;
}

type Writable<T> = { -readonly [Key in keyof T]: T[Key] };

/** Turns a finding into a diagnostic. `subject` is the file at fault unless the finding names another. */
export function diagnose(
  rule: FindingRule,
  finding: Finding,
  subject: TextFile | string | undefined,
  profile: Profile,
): Diagnostic {
  const isInfoOnly = rule.certification && profile === 'custom';
  const diagnostic: Writable<Diagnostic> = {
    ruleId: rule.id,
    severity: isInfoOnly ? 'info' : (finding.severity ?? rule.severity),
    authority: finding.authority ?? rule.authority,
    message: brief(finding.message, MAX_MESSAGE_LENGTH),
  };
  if (rule.secret && !finding.isPublic) diagnostic.secret = rule.secret;
  const file = finding.in ?? subject;
  if (typeof file === 'string') {
    diagnostic.file = file;
    const resolved = finding.fix && resolveFix(finding.fix);
    if (resolved) diagnostic.fix = resolved;
  } else if (file !== undefined) locate(diagnostic, rule, finding, file);
  return diagnostic;
}

function locate(
  diagnostic: Writable<Diagnostic>,
  rule: FindingRule,
  finding: Finding,
  file: TextFile,
) {
  const { at, highlight, fix } = finding;
  diagnostic.file = file.path;
  if (typeof at === 'string') {
    diagnostic.pointer = file instanceof JsonFile ? file.index.writtenPointer(at) : at;
  }
  if (at !== undefined) diagnostic.range = rangeOf(file, at, highlight);
  // It cannot be written back before its author has saved it as UTF-8.
  if (!isCertain(file)) return;
  const resolved = fix && resolveFix(fix, file);
  if (resolved) diagnostic.fix = resolved;
  const asks = asksOf(rule, finding, file);
  if (asks) diagnostic.asks = asks;
}

function asksOf(rule: FindingRule, finding: Finding, file: TextFile): Asks | undefined {
  const { questions } = finding;
  if (questions)
    return { keys: questions.map(keyOfQuestion), areTexts: questions.every(isForTexts) };
  const pointers = askedPointers(rule, finding, file);
  return pointers.length > 0 ? { keys: pointers, areTexts: true } : undefined;
}

function isForTexts({ fields }: FindingQuestion): boolean {
  return fields.every(({ kind }) => kind === 'text' || kind === 'longText');
}

/** Returns the pointers of the texts to ask for, unless the finding has a fix or questions of its own. */
export function askedPointers(
  { asks }: FindingRule,
  { at, fix, questions, asksAt }: Finding,
  file: TextFile,
): readonly JsonPointer[] {
  if (asks === undefined || fix || questions || !(file instanceof JsonFile)) return [];
  const pointers = asksAt ?? (typeof at === 'string' ? [at] : []);
  return pointers.map((each) => memberAt(file, each, asks));
}

/** Returns the pointer itself, or of the member of the object there. */
function memberAt({ index, text }: JsonFile, at: JsonPointer, member: string): JsonPointer {
  const span = index.find(at)?.value;
  return span && text[span.start] === '{' ? `${at}/${member}` : at;
}

function rangeOf(file: TextFile, at: JsonPointer | Range, highlight: Finding['highlight']): Range {
  if (typeof at === 'object') return at;
  return file instanceof JsonFile ? file.rangeOf(at, highlight) : file.range(0, 0);
}

/** Undefined if one of the changes cannot be made. */
function resolveFix(fix: FindingFix, file?: TextFile): Fix | undefined {
  const { title, changes, safe = false, formats, compacts, alsoIn = [] } = fix;
  const edits = editsOf(changes, file);
  const others = fileEditsOf(alsoIn);
  return (
    edits &&
    others && {
      title,
      edits,
      safe,
      ...(formats && { formats }),
      ...(compacts && { compacts }),
      ...(others.length > 0 && { alsoIn: others }),
    }
  );
}
