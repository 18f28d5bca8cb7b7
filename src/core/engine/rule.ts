import type { Connector } from '../connector/connector.ts';
import type { Diagnostic } from '../contract/diagnostic.ts';
import type { Profile } from '../contract/profile.ts';
import { diagnose, type Finding, type FindingRule } from '../files/finding.ts';
import { JsonFile } from '../files/json-file.ts';
import type { TextFile } from '../files/text-file.ts';

/** A hostile file can break one rule a million times. */
const MOST_FINDINGS = 5000;

/** What a rule can look at: each file the connector may have, and the connector itself. */
export interface Subjects
  extends Required<Omit<Connector, 'source' | 'profile' | 'roles' | 'jsonFiles'>> {
  readonly connector: Connector;
}
export type Subject = keyof Subjects;

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

export interface Rule extends FindingRule {
  /** Absent: all of them. */
  readonly profiles: readonly Profile[] | undefined;
  readonly subject: Subject;
  /** What it finds, in no order; no more than anybody mends at a time. */
  run(connector: Connector): readonly Diagnostic[];
}

/** What a rule's file says. */
export interface RuleSpec<S extends Subject> extends Pick<Rule, 'id' | 'severity' | 'authority'> {
  /** Split off by the build: a rule at run time has none. `loadRuleDocs` has them all. */
  readonly docs: RuleDocs;
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
  readonly severity: Rule['severity'];
  readonly authority: Rule['authority'];
  readonly profiles: readonly Profile[] | undefined;
  readonly certification: boolean;
  readonly secret: true | undefined;
  readonly subject: S;
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
    this.#members = spec.members;
    this.#check = spec.check;
  }

  run(connector: Connector): readonly Diagnostic[] {
    const subject = subjectOf(connector, this.subject);
    if (subject === undefined) return [];
    if (this.profiles !== undefined && !this.profiles.includes(connector.profile)) return [];
    if (this.#members !== undefined && !hasSome(subject, this.#members)) return [];
    const file = fileOf(subject);
    const found: Diagnostic[] = [];
    for (const finding of this.#check(subject, connector)) {
      found.push(diagnose(this, finding, file, connector.profile));
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
  return !(subject instanceof JsonFile) || members.some((name) => subject.contents.names.has(name));
}

function fileOf(subject: Subjects[Subject]): TextFile | string | undefined {
  if ('source' in subject) return undefined;
  return 'text' in subject ? subject : subject.path;
}
