import type { Connector } from './connector.ts';
import type {
  Authority,
  Diagnostic,
  Fix,
  JsonPointer,
  Range,
  Severity,
  TextEdit,
} from './diagnostic.ts';
import { editOf, type JsonChange } from './files/json-edit.ts';
import { JsonFile } from './files/json-file.ts';
import { brief } from './files/json-value.ts';
import type { TextFile } from './files/text-file.ts';
import type { Profile } from './profile.ts';

/** More than anybody reads, in characters: a message may name what is of any length. */
const MOST_WORDS = 2000;
/** A hostile file can break one rule a million times. */
const MOST_FINDINGS = 5000;

/** What a rule can look at: each file the connector may have, and the connector itself. */
export interface Subjects
  extends Required<Omit<Connector, 'source' | 'profile' | 'roles' | 'jsonFiles'>> {
  readonly connector: Connector;
}
export type Subject = keyof Subjects;

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

export interface RuleDocs {
  /** One sentence, imperative. */
  readonly summary: string;
  /** What it costs the publisher to ignore it. */
  readonly why: string;
  /** How to mend it. */
  readonly fix: string;
  /** Where it is written. */
  readonly source: `https://${string}`;
  /** The platform's own wordings, so that a pasted error finds its rule. */
  readonly messages?: readonly string[];
  /** What passes and what fails, each problem between « and ». Shown to users, run as tests. */
  readonly valid: readonly Example[];
  readonly invalid: readonly Example[];
}

/**
 * The text of the rule's subject, or, where one file is not enough, of several files by their path.
 * Where the whole file or connector is at fault, nothing is marked.
 */
export type Example = string | Readonly<Record<string, string>>;

export interface Rule {
  /** The catalogue's id, and the file's name. */
  readonly id: string;
  readonly severity: Severity;
  readonly authority: Authority;
  /** Absent: all of them. */
  readonly profiles: readonly Profile[] | undefined;
  /** Only certification asks for it: to a custom connector it is information. */
  readonly certification: boolean;
  /** What it finds must not be shown whole. */
  readonly secret: true | undefined;
  readonly subject: Subject;
  readonly docs: RuleDocs;
  /** What it finds, in no order; no more than anybody mends at a time. */
  run(connector: Connector): readonly Diagnostic[];
}

/** What a rule's file says. */
export interface RuleSpec<S extends Subject>
  extends Pick<Rule, 'id' | 'severity' | 'authority' | 'docs'> {
  readonly profiles?: readonly Profile[];
  readonly secret?: true;
  readonly certification?: boolean;
  readonly subject: S;
  /** Names of members: a JSON file that has none of them, at any depth, is not looked through. */
  readonly members?: readonly string[];
  check(subject: Subjects[S], connector: Connector): Iterable<Finding>;
}

/** Makes a rule of its file: it runs where its subject is there and its profile applies. */
export function defineRule<S extends Subject>(spec: RuleSpec<S>): Rule {
  return new DefinedRule(spec);
}

/** Every rule has the same fields, and none is a generator: hundreds run in a few milliseconds. */
class DefinedRule<S extends Subject> implements Rule {
  readonly id: string;
  readonly severity: Severity;
  readonly authority: Authority;
  readonly profiles: readonly Profile[] | undefined;
  readonly certification: boolean;
  readonly secret: true | undefined;
  readonly subject: S;
  readonly docs: RuleDocs;
  readonly #members: RuleSpec<S>['members'];
  readonly #check: RuleSpec<S>['check'];

  constructor(spec: RuleSpec<S>) {
    this.id = spec.id;
    this.severity = spec.severity;
    this.authority = spec.authority;
    this.profiles = spec.profiles;
    this.certification = spec.certification ?? false;
    this.secret = spec.secret;
    this.subject = spec.subject;
    this.docs = spec.docs;
    this.#members = spec.members;
    this.#check = spec.check;
  }

  run(connector: Connector): readonly Diagnostic[] {
    const subject = subjectOf(connector, this.subject);
    if (subject === undefined) return [];
    if (this.profiles !== undefined && !this.profiles.includes(connector.profile)) return [];
    if (this.#members !== undefined && !hasSome(subject, this.#members)) return [];
    const found: Diagnostic[] = [];
    for (const finding of this.#check(subject, connector)) {
      found.push(diagnose(this, finding, finding.in ?? fileOf(subject), connector.profile));
      if (found.length === MOST_FINDINGS) break;
    }
    return found;
  }
}

function subjectOf<S extends Subject>(connector: Connector, name: S): Subjects[S] | undefined {
  const subjects: Partial<Subjects> = connector;
  return name === 'connector' ? (connector as Subjects[S]) : subjects[name];
}

function hasSome(subject: Subjects[Subject], members: readonly string[]): boolean {
  return !(subject instanceof JsonFile) || members.some((name) => subject.survey.names.has(name));
}

function fileOf(subject: Subjects[Subject]): TextFile | string | undefined {
  if ('source' in subject) return undefined;
  return 'text' in subject ? subject : subject.path;
}

function diagnose(
  rule: Omit<Rule, 'run'>,
  finding: Finding,
  file: TextFile | string | undefined,
  profile: Profile,
): Diagnostic {
  const isEased = rule.certification && profile === 'custom';
  return {
    ruleId: rule.id,
    severity: isEased ? 'info' : (finding.severity ?? rule.severity),
    authority: finding.authority ?? rule.authority,
    message: brief(finding.message, MOST_WORDS),
    ...(rule.secret && { secret: rule.secret }),
    ...(file !== undefined && { file: typeof file === 'string' ? file : file.path }),
    ...(typeof file === 'object' && placeOf(finding, file)),
  };
}

function placeOf(finding: Finding, file: TextFile): Pick<Diagnostic, 'pointer' | 'range' | 'fix'> {
  const { at } = finding;
  const fix = finding.fix && fixOf(finding.fix, file);
  return {
    ...(typeof at === 'string' && { pointer: at }),
    ...(at !== undefined && { range: rangeOf(file, at, finding.part) }),
    ...(fix !== undefined && { fix }),
  };
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
