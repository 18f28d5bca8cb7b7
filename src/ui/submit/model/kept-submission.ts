import type { Entered } from '../../../core/contract/entered.ts';
import type { RoadId } from '../../../core/contract/road.ts';

/** What the publisher chose and entered for a connector. */
export interface Submission {
  /** The proposed road if absent. */
  readonly road?: RoadId;
  readonly entered: Entered;
  /** The day since which tasks are compared: `2026-11-28`. */
  readonly comparedSince?: string;
}

/** A change to a submission. It may be applied again, to what another tab has stored meanwhile. */
export type Edit = (submission: Submission) => Submission;

/** A submission as stored in this browser. */
export interface KeptSubmission extends Submission {
  readonly version: 1;
  readonly progress: string;
  /** Milliseconds since 1970. */
  readonly savedAt: number;
}

export const NOTHING_ENTERED: Submission = { entered: {} };

/** Returns the value if it is a submission of this version. Anything may be stored there. */
export function keptIn(value: unknown): KeptSubmission | undefined {
  if (typeof value !== 'object' || value === null) return undefined;
  const { version, entered, progress, savedAt } = value as Partial<KeptSubmission>;
  const isKept =
    version === 1 &&
    typeof entered === 'object' &&
    entered !== null &&
    typeof progress === 'string' &&
    typeof savedAt === 'number';
  return isKept ? (value as KeptSubmission) : undefined;
}

/** Returns a stored submission without what only the store needs. */
export function submissionOf({
  version,
  progress,
  savedAt,
  ...submission
}: KeptSubmission): Submission {
  return submission;
}

/** Returns an edit of what was entered. */
export function entering(edit: (entered: Entered) => Entered): Edit {
  return (submission) => ({ ...submission, entered: edit(submission.entered) });
}

/** Returns the part of an edit that cannot hold a secret: what was ticked, counted and chosen. */
export function withoutTyping(edit: Edit): Edit {
  return (submission) => {
    const { entered, ...rest } = edit(submission);
    const { fields, days, texts, tools, ...chosen } = entered;
    return { ...rest, entered: { ...chosen, ...typedIn(submission.entered) } };
  };
}

function typedIn({ fields, days, texts, tools }: Entered): Entered {
  return {
    ...(fields && { fields }),
    ...(days && { days }),
    ...(texts && { texts }),
    ...(tools && { tools }),
  };
}

/** Replaces what was typed with the same without secrets. What was typed after the plan was made stays. */
export function withoutSecrets(
  submission: Submission,
  planned: Entered,
  clean: Entered,
): Submission {
  const { fields, texts, tools } = submission.entered;
  return {
    ...submission,
    entered: {
      ...submission.entered,
      ...(fields && { fields: replaced(fields, planned.fields, clean.fields) }),
      ...(texts && { texts: replaced(texts, planned.texts, clean.texts) }),
      ...(tools && tools === planned.tools && clean.tools && { tools: clean.tools }),
    },
  };
}

function replaced<T extends Readonly<Record<string, string>>>(
  texts: T,
  before: T | undefined,
  after: T | undefined,
): T {
  const entries = Object.entries(texts).map(([name, text]) => {
    return [name, before?.[name] === text ? (after?.[name] ?? text) : text];
  });
  return Object.fromEntries(entries) as T;
}
