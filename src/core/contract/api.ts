import type { Answer, Answered, Ask, FileQuestion } from './answer.ts';
import type { FileDiff, FixChoice, NewFiles, Placement, ProposedChange } from './change.ts';
import type { ConnectorFiles, ConnectorSource, LeftOut } from './connector-source.ts';
import type { Consequence } from './consequence.ts';
import type { Decoded } from './decoded.ts';
import type { Authority, Severity } from './diagnostic.ts';
import type { DocumentApi, DocumentChanges } from './document-api.ts';
import type { Evidence } from './evidence.ts';
import type { IconMeasures } from './icon-measures.ts';
import type { IgnoreEntry, IgnoreTarget } from './ignore.ts';
import type { OperationCard } from './operation-card.ts';
import type { OutlineItem } from './outline.ts';
import type { Profile } from './profile.ts';
import type { PackedArchive, Report } from './report.ts';
import type { ReportFormat, WrittenReport } from './report-format.ts';
import type { Result } from './result.ts';
import type { Target } from './road.ts';
import type { ReportForPlan, SubmissionPlan, SubmissionRequest } from './submission.ts';
import type { BreakingChange, PackageProblem, SasAddress } from './submission-files.ts';

/** Why a request could not be served. `message` is a sentence for the publisher. */
export interface RequestError {
  readonly code:
    | 'nothing-dropped'
    | 'no-connector'
    | 'too-large'
    | 'nothing-to-pack'
    | 'not-verified'
    | 'not-readable';
  readonly message: string;
}

/** The connectors in the dropped files. At least one. */
export interface Opened {
  readonly connectors: readonly ConnectorSource[];
  /** Files that belong to no connector. */
  readonly leftOut: readonly LeftOut[];
}

/** The explanation of a rule, shown at `#/rules/<id>`. Examples have « and » around each fault. */
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
  /** How many published connectors break the rule. Absent if they were not counted. */
  readonly evidence?: Evidence;
}

/** A file of an example. Its text includes the marks « and ». */
export interface ExampleFile {
  readonly file: string;
  readonly text: string;
}

/** What a check does besides. */
export interface CheckOptions {
  /** Whether to give each finding its fingerprint, which only reports and `.preflight.json` need. */
  readonly fingerprints?: boolean;
}

/** The requests that the page and the command line make. Arguments and results are plain data. */
export interface ConnectorApi extends DocumentApi {
  /** Finds connectors in dropped files, keyed by path. Opens archives. */
  open(dropped: ConnectorFiles): Promise<Result<Opened, RequestError>>;
  /** Decides which files of an open connector the dropped ones replace, if any. */
  place(source: ConnectorSource, dropped: ConnectorFiles): Promise<Placement>;
  check(
    source: ConnectorSource,
    profile: Profile | 'auto',
    options?: CheckOptions,
  ): Promise<Report>;
  /** Makes fixes in memory, and shows what they change. */
  proposeFixes(
    source: ConnectorSource,
    profile: Profile | 'auto',
    choice: FixChoice,
  ): Promise<ProposedChange>;
  /** Makes the questions to ask. Leaves out those that cannot be asked. */
  questions(
    source: ConnectorSource,
    profile: Profile | 'auto',
    asks: readonly Ask[],
  ): Promise<readonly FileQuestion[]>;
  /** Writes answers to questions into the files, in memory, and checks what is written. */
  answer(
    source: ConnectorSource,
    profile: Profile | 'auto',
    answers: readonly Answer[],
  ): Promise<Answered>;
  /** Shows how a connector differs from its new files. */
  diff(source: ConnectorSource, newFiles: NewFiles): Promise<readonly FileDiff[]>;
  /** Draws the operations at these JSON pointers as users of the designer see them. Leaves out internal ones. */
  operationCards(
    source: ConnectorSource,
    pointers: readonly string[],
  ): Promise<readonly OperationCard[]>;
  /** Measures the icon. Undefined if there is none, or if it cannot be decoded. */
  measureIcon(
    source: ConnectorSource,
    profile: Profile | 'auto',
  ): Promise<IconMeasures | undefined>;
  /** Lists the parts of a JSON file, to go to them. */
  outline(path: string, bytes: Uint8Array<ArrayBuffer>): Promise<readonly OutlineItem[]>;
  /** Writes the zip for a target, by default the archive that the report plans. Then reads it back and verifies it. */
  pack(
    source: ConnectorSource,
    target?: Target,
    profile?: Profile | 'auto',
  ): Promise<Result<PackedArchive, RequestError>>;
  /** Writes files into a zip, as they are. */
  zip(files: ConnectorFiles): Promise<Uint8Array<ArrayBuffer>>;
  /** Plans the way to certification for a connector that was checked. */
  planSubmission(
    source: ConnectorSource,
    report: ReportForPlan,
    request: SubmissionRequest,
  ): Promise<SubmissionPlan>;
  /** Checks the SAS address of a package as it is typed. Keeps nothing of it. `today` is a day like `2026-11-28`. */
  checkSasAddress(text: string, today: string): Promise<SasAddress>;
  /** Checks the package that Partner Center is to download. */
  checkPackage(bytes: Uint8Array<ArrayBuffer>): Promise<readonly PackageProblem[]>;
  /** Compares a connector with the files of its published version. */
  changesSince(
    published: ConnectorFiles,
    source: ConnectorSource,
  ): Promise<Result<readonly BreakingChange[], RequestError>>;
  /** Explains the messages in a text. With a connector, also says whether it still has the faults. */
  decode(text: string, source?: ConnectorSource, profile?: Profile | 'auto'): Promise<Decoded>;
  /** Writes reports in a format. Nothing in them depends on the time or on where the files are on disk. */
  writeReport(reports: readonly Report[], format: ReportFormat): Promise<WrittenReport>;
  /** Adds an entry to the text of `.preflight.json`, or starts it. Keeps whatever else is in it. */
  withIgnored(text: string | undefined, entry: IgnoreEntry): Promise<Result<string, RequestError>>;
  /** Removes the entries with this target from the text of `.preflight.json`. */
  withoutIgnored(text: string, target: IgnoreTarget): Promise<Result<string, RequestError>>;
  rulePages(): Promise<readonly RulePage[]>;
  /** Writes a table that a spreadsheet can open, whatever strangers wrote into its cells. */
  csvFile(rows: readonly (readonly string[])[]): Promise<Uint8Array<ArrayBuffer>>;
  /** Resolves at once, to show that the worker is alive. */
  ping(): Promise<void>;
}

/** The API of a worker, which also lints incrementally while the user types. */
export interface WorkerApi extends ConnectorApi, DocumentChanges {}
