import type { Connector } from '../connector/connector.ts';
import type { Diagnostic } from '../contract/diagnostic.ts';
import type { Profile } from '../contract/profile.ts';
import { diagnose, type Finding, type FindingRule } from '../files/finding.ts';
import { JsonFile } from '../files/json/json-file.ts';
import type { TextFile } from '../files/text-file.ts';

/** A limit, because a hostile file can break one rule a million times. */
const MAX_FINDINGS = 5000;

/** What a rule can check: a file of the connector, or the connector itself. */
export interface Subjects
  extends Required<
    Omit<
      Connector,
      | 'source'
      | 'profile'
      | 'roles'
      | 'guesses'
      | 'foreign'
      | 'broken'
      | 'jsonFiles'
      | 'propertiesPlaces'
      | 'preflight'
    >
  > {
  readonly connector: Connector;
}
export type Subject = keyof Subjects;

export interface RuleDocs {
  /** One sentence, imperative. */
  readonly summary: string;
  /** What it costs the publisher to ignore it. */
  readonly why: string;
  /** How to fix it. */
  readonly fix: string;
  /** The page that states the rule. */
  readonly source: `https://${string}`;
  /** The platform's own messages, so that searching for a pasted error finds its rule. */
  readonly messages?: readonly string[];
  /** Examples that pass and that fail, with « and » around each fault. Users see them, and tests run them. */
  readonly valid: readonly Example[];
  readonly invalid: readonly Example[];
}

/**
 * The text of the rule's subject, or the texts of several files by path.
 * Nothing is marked if the whole file or connector is at fault.
 */
export type Example = string | Readonly<Record<string, string>>;

export interface Rule extends FindingRule {
  /** What to do, in one sentence. */
  readonly summary: string;
  /** Undefined means all profiles. */
  readonly profiles: readonly Profile[] | undefined;
  readonly subject: Subject;
  /** Returns diagnostics in no particular order, at most `MAX_FINDINGS`. */
  run(connector: Connector): readonly Diagnostic[];
  /** Passes on each finding with the rule's file, if it has one. At most `MAX_FINDINGS`. */
  find(connector: Connector, use: UseFinding): void;
}

/** Takes a finding. The file is a path if it is not a text file. */
type UseFinding = (finding: Finding, file: TextFile | string | undefined) => void;

/** Rules that the documentation lists together. */
export interface RuleFamily {
  readonly name: string;
  readonly rules: readonly Rule[];
}

/** The definition in a rule's file. */
export interface RuleSpec<S extends Subject> extends Pick<Rule, 'id' | 'severity' | 'authority'> {
  /** The build leaves only the summary here: `loadRuleDocs` loads the rest. */
  readonly docs: RuleDocs;
  readonly profiles?: readonly Profile[];
  readonly secret?: true;
  readonly certification?: boolean;
  readonly subject: S;
  /** Names of members. A JSON file without any of them, at any depth, is skipped. */
  readonly members?: readonly string[];
  readonly asks?: string;
  check(subject: Subjects[S], connector: Connector): Iterable<Finding>;
}

/** Creates a rule. It runs if the connector has its subject and the profile applies. */
export function defineRule<S extends Subject>(spec: RuleSpec<S>): Rule {
  return new DefinedRule(spec);
}

// One class, so that all rules have the same shape, and no generators: hundreds of rules run in a few milliseconds.
class DefinedRule<S extends Subject> implements Rule {
  readonly id: string;
  readonly summary: string;
  readonly severity: Rule['severity'];
  readonly authority: Rule['authority'];
  readonly profiles: readonly Profile[] | undefined;
  readonly certification: boolean;
  readonly secret: true | undefined;
  readonly subject: S;
  readonly asks: string | undefined;
  readonly #members: RuleSpec<S>['members'];
  readonly #check: RuleSpec<S>['check'];

  constructor(spec: RuleSpec<S>) {
    this.id = spec.id;
    this.summary = spec.docs.summary;
    this.severity = spec.severity;
    this.authority = spec.authority;
    this.profiles = spec.profiles;
    this.certification = spec.certification ?? false;
    this.secret = spec.secret;
    this.subject = spec.subject;
    this.asks = spec.asks;
    this.#members = spec.members;
    this.#check = spec.check;
  }

  run(connector: Connector): readonly Diagnostic[] {
    const found: Diagnostic[] = [];
    this.find(connector, (finding, file) => {
      found.push(diagnose(this, finding, file, connector.profile));
    });
    return found;
  }

  find(connector: Connector, use: UseFinding): void {
    const subject = subjectOf(connector, this.subject);
    if (subject === undefined) return;
    if (this.profiles !== undefined && !this.profiles.includes(connector.profile)) return;
    if (this.#members !== undefined && !hasAnyMember(subject, this.#members)) return;
    const file = fileOf(subject);
    let count = 0;
    for (const finding of this.#check(subject, connector)) {
      use(finding, file);
      count += 1;
      if (count === MAX_FINDINGS) break;
    }
  }
}

function subjectOf<S extends Subject>(connector: Connector, name: S): Subjects[S] | undefined {
  const subjects: Partial<Subjects> = connector;
  return name === 'connector' ? (connector as Subjects[S]) : subjects[name];
}

function hasAnyMember(subject: Subjects[Subject], members: readonly string[]): boolean {
  return !(subject instanceof JsonFile) || members.some((name) => subject.contents.names.has(name));
}

function fileOf(subject: Subjects[Subject]): TextFile | string | undefined {
  if ('source' in subject) return undefined;
  return 'text' in subject ? subject : subject.path;
}
