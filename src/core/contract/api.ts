import type { ConnectorFiles, ConnectorSource, LeftOut } from './connector-source.ts';
import type { Consequence } from './consequence.ts';
import type { Authority, Severity } from './diagnostic.ts';
import type { DocumentApi, DocumentChanges } from './document-api.ts';
import type { Evidence } from './evidence.ts';
import type { Profile } from './profile.ts';
import type { PackedArchive, Report } from './report.ts';
import type { Result } from './result.ts';

/** Why a request could not be served. `message` is a sentence for the publisher. */
export interface RequestError {
  readonly code:
    | 'nothing-dropped'
    | 'no-connector'
    | 'too-large'
    | 'nothing-to-pack'
    | 'not-verified';
  readonly message: string;
}

/** The connectors found in what was handed in. At least one. */
export interface Opened {
  readonly connectors: readonly ConnectorSource[];
  /** What belongs to none of them. */
  readonly leftOut: readonly LeftOut[];
}

/** A rule as `#/rules/<id>` explains it. Examples mark each problem between « and ». */
export interface RulePage {
  readonly id: string;
  readonly family: string;
  readonly severity: Severity;
  readonly authority: Authority;
  /** What becomes of most of its findings, for whoever submits first of the profiles. */
  readonly consequence: Consequence;
  readonly summary: string;
  readonly why: string;
  readonly fix: string;
  readonly source: string;
  readonly messages: readonly string[];
  readonly profiles: readonly Profile[];
  readonly valid: readonly ExampleFile[][];
  readonly invalid: readonly ExampleFile[][];
  /** How many published connectors break it, of how many; absent where nobody counted. */
  readonly evidence?: Evidence;
}

/** One file of an example, its text with the marks in. */
export interface ExampleFile {
  readonly file: string;
  readonly text: string;
}

/** All that the page may ask of the worker. Arguments and results are plain data. */
export interface ConnectorApi extends DocumentApi {
  /** Files by the path they were dropped under; archives among them are opened. */
  open(dropped: ConnectorFiles): Promise<Result<Opened, RequestError>>;
  check(source: ConnectorSource, profile: Profile | 'auto'): Promise<Report>;
  /** Writes the archive of the report's plan, reads it back and compares. */
  pack(source: ConnectorSource): Promise<Result<PackedArchive, RequestError>>;
  rulePages(): Promise<readonly RulePage[]>;
  /** Answers at once, when the worker lives. */
  ping(): Promise<void>;
}

/** What a worker serves: beside all that, a way to answer each keystroke with what changed. */
export interface WorkerApi extends ConnectorApi, DocumentChanges {}
