import type {
  Authority,
  Diagnostic,
  Fix,
  JsonPointer,
  Range,
  Severity,
  TextEdit,
} from '../contract/diagnostic.ts';
import type { Profile } from '../contract/profile.ts';
import { editOf, type JsonChange } from './json-edit.ts';
import { JsonFile } from './json-file.ts';
import { brief } from './json-value.ts';
import type { TextFile } from './text-file.ts';

/** More than anybody reads, in characters: a message may name what is of any length. */
const MOST_WORDS = 2000;

/** One problem, as a rule sees it. */
export interface Finding {
  /** What to do, then what was found. */
  readonly message: string;
  /** The file at fault, where it is not the rule's subject; a path where the file is no text. */
  readonly in?: TextFile | string | undefined;
  /** The place in that file; none means the file as a whole. */
  readonly at?: JsonPointer | Range;
  /** Which half of a member `at` means: its value, if not said. */
  readonly part?: 'key' | 'value';
  readonly fix?: FindingFix | undefined;
  /** Where this finding weighs less, or more, than its rule. */
  readonly severity?: Severity;
  /** Where somebody else would ask for it than for the rest of the rule. */
  readonly authority?: Authority;
}

/** A repair, as a rule sees it: in the file of the finding. */
export interface FindingFix {
  readonly title: string;
  readonly changes: readonly (JsonChange | TextEdit)[];
  /** One right answer: it may be applied unasked. */
  readonly safe?: boolean;
}

/** What the diagnostics of a rule have from it. */
export interface FindingRule {
  /** The catalogue's id, and the file's name. */
  readonly id: string;
  readonly severity: Severity;
  readonly authority: Authority;
  /** Only certification asks for it: to a custom connector it is information. */
  readonly certification: boolean;
  /** What it finds must not be shown whole. */
  readonly secret: true | undefined;
}

type Writable<T> = { -readonly [Key in keyof T]: T[Key] };

/** The finding as users see it; `subject` is the file at fault where the finding names none. */
export function diagnose(
  rule: FindingRule,
  finding: Finding,
  subject: TextFile | string | undefined,
  profile: Profile,
): Diagnostic {
  const isEased = rule.certification && profile === 'custom';
  const diagnostic: Writable<Diagnostic> = {
    ruleId: rule.id,
    severity: isEased ? 'info' : (finding.severity ?? rule.severity),
    authority: finding.authority ?? rule.authority,
    message: brief(finding.message, MOST_WORDS),
  };
  if (rule.secret) diagnostic.secret = rule.secret;
  const file = finding.in ?? subject;
  if (typeof file === 'string') diagnostic.file = file;
  else if (file !== undefined) locate(diagnostic, finding, file);
  return diagnostic;
}

function locate(diagnostic: Writable<Diagnostic>, { at, part, fix }: Finding, file: TextFile) {
  diagnostic.file = file.path;
  if (typeof at === 'string') diagnostic.pointer = at;
  if (at !== undefined) diagnostic.range = rangeOf(file, at, part);
  const whole = fix && fixOf(fix, file);
  if (whole) diagnostic.fix = whole;
}

function rangeOf(file: TextFile, at: JsonPointer | Range, part: Finding['part']): Range {
  if (typeof at === 'object') return at;
  return file instanceof JsonFile ? file.rangeOf(at, part) : file.range(0, 0);
}

/** Nothing if one of its changes cannot be made: half a repair is none. */
function fixOf({ title, changes, safe = false }: FindingFix, file: TextFile): Fix | undefined {
  const edits: TextEdit[] = [];
  for (const change of changes) {
    const edit = 'newText' in change ? change : file instanceof JsonFile && editOf(file, change);
    if (!edit) return undefined;
    edits.push(edit);
  }
  return { title, edits, safe };
}
