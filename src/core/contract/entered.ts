/** The days that the publisher enters, each for one event. Waits and deadlines are counted from them. */
export const dayNames = [
  'pullRequest',
  'proposal',
  'submitted',
  'resubmitted',
  'published',
  'updateSubmitted',
  'identityMail',
  'previewMail',
  'goLive',
  'botCompleted',
  'updateApproved',
  'sasExpiry',
  'secretExpiry',
] as const;
export type DayName = (typeof dayNames)[number];

/** The fields that are checked as they are typed. */
const entryNames = [
  'commit',
  'newCommit',
  'submitterEmail',
  'supportEmail',
  'contractAddress',
] as const;
export type EntryName = (typeof entryNames)[number];

/** What the publisher has entered so far: kept with the connector. Holds no secret. */
export interface Entered {
  /** The ids of the steps that are ticked. Steps of two roads have the same id if they are one thing to do. */
  readonly ticked?: readonly string[];
  /** As typed. */
  readonly fields?: Readonly<Partial<Record<EntryName, string>>>;
  /** `2026-11-28` */
  readonly days?: Readonly<Partial<Record<DayName, string>>>;
  /** Whether Microsoft allowed an archive in place of a pull request. */
  readonly hasException?: boolean;
  /** Whether the test account asks for a second factor. */
  readonly hasSecondFactor?: boolean;
  /** Successful calls by operation, as in `TestedOperation.key`. */
  readonly calls?: Readonly<Record<string, number>>;
  /** The operations, by key, that a flow was made for. */
  readonly flows?: readonly string[];
  /** The names of the tools of an MCP server. */
  readonly tools?: readonly string[];
  /** The texts as edited, without the values of the account's fields. */
  readonly texts?: Readonly<Partial<Record<EditedText, string>>>;
  /** The tasks of an earlier check, to tell which are gone. */
  readonly earlierTasks?: readonly EarlierTask[];
}

/** The texts whose edits are kept. */
export type EditedText = 'pullRequestBody' | 'testingInformation' | 'updateNotes' | 'answer';

/** A task of an earlier check. */
export interface EarlierTask {
  readonly title: string;
  readonly ruleIds: readonly string[];
}
