import type { DayName, EditedText, EntryName } from './entered.ts';
import type { RoadId, Target } from './road.ts';

/** Where a demand is written. */
export interface Source {
  readonly address: string;
  /** When it was written, or read if that is not known: `2023`, `June 2026`, `read in November 2026`. */
  readonly of: string;
  readonly kind: 'documentation' | 'repository' | 'thread' | 'report';
}

/** A value to enter somewhere. */
export interface CopyValue {
  readonly label: string;
  readonly text: string;
  /** Whether it is only to be read: no form takes it. */
  readonly isNote?: true;
}

/**
 * How far a step is. `done`: the files prove it. `ticked`: the publisher said so. `open`: to be done.
 * `blocked`: a fault of the files has to be fixed first.
 */
export type StepState = 'done' | 'ticked' | 'open' | 'blocked';

/** What a step says, whatever the connector. */
export interface StepText {
  /** Unique on its road. On another road, the same id is the same thing to do. */
  readonly id: string;
  /** The heading it is under. */
  readonly part: string;
  /** What to do, in one sentence. */
  readonly todo: string;
  /** The label of the field in the form. */
  readonly field?: string;
  readonly isOptional?: true;
  /** What the value or the work must be like. */
  readonly constraint?: string;
  /** What not to do. */
  readonly warning?: string;
  /** What newer reports say, where they differ from the source. */
  readonly newer?: string;
  /** Whether the form wants a secret here, which is never asked for, shown or kept. */
  readonly isSecret?: true;
  /** The road to take first. */
  readonly road?: RoadId;
  /** Where on the page the work is done: in the studio for intro.md, in the test plan, or by choosing the package or the published version. */
  readonly tool?: 'studio' | 'test-plan' | 'package' | 'published';
  /** The text that helps. */
  readonly text?: EditedText;
  /** What to download for it. */
  readonly target?: Target;
}

/** A step of a plan. Steps that do not concern the connector are not in it. */
export interface PlannedStep extends StepText {
  readonly who: 'you' | 'Microsoft';
  readonly sources: readonly Source[];
  readonly values: readonly CopyValue[];
  readonly state: StepState;
  /** Whether the publisher can tick it. Else only the files prove it. */
  readonly isTickable: boolean;
  /** What has to be fixed first, in the words of the tasks, or what is wrong with the entry. */
  readonly blockedBy: readonly string[];
  /** The rules of those tasks. */
  readonly ruleIds: readonly string[];
  /** The field to type in. */
  readonly entry?: Input<EntryName>;
  /** The day to enter. */
  readonly day?: Input<DayName>;
}

/** Something to enter, with what was entered so far. */
export interface Input<Name> {
  readonly name: Name;
  readonly label: string;
  readonly text: string;
  /** What to enter in the form, if it is not what was typed: the id in a link to a commit. */
  readonly value?: string;
  /** What to do about it. Also a reason of `blockedBy`. */
  readonly problem?: string;
}
