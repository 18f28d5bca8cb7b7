import type { DayName, EntryName } from '../contract/entered.ts';
import type { Profile } from '../contract/profile.ts';
import type { RoadId } from '../contract/road.ts';
import type { StepText } from '../contract/submission-step.ts';
import type { CheckId } from './checks.ts';
import type { ConditionId } from './conditions.ts';
import type { SourceId } from './sources.ts';
import type { ValueId } from './values.ts';

/** A way to submit a connector, as data. */
export interface Road {
  readonly id: RoadId;
  readonly title: string;
  readonly summary: string;
  /** Who may take it. */
  readonly profiles: readonly Profile[];
  readonly steps: readonly Step[];
}

/** A step of a road. */
export interface Step extends StepText {
  /** The publisher if absent. */
  readonly who?: 'Microsoft';
  readonly sources: readonly SourceId[];
  /** The conditions that must all hold. Else the step is left out. */
  readonly when?: readonly ConditionId[];
  /** What it is filled with. */
  readonly values?: readonly ValueId[];
  /** The rules whose tasks block it. `intro-*` means all that begin with `intro-`. */
  readonly rules?: readonly string[];
  /** What else must hold. */
  readonly checks?: readonly CheckId[];
  /** What the body of the pull request says of it. It is proved only if its rules find nothing at all. */
  readonly attestation?: string;
  /** Whether it is done once rules and checks are satisfied. Else the publisher ticks it. */
  readonly isProved?: true;
  readonly entry?: EntryName;
  readonly day?: DayName;
  /** When an answer comes. */
  readonly wait?: Wait;
}

/** The time from a day that the publisher enters to an event. */
export interface Wait {
  readonly after: DayName;
  readonly from: number;
  readonly to: number;
  readonly unit: 'days' | 'business days' | 'weeks';
  /** The event: `Expect the answer to the pull request`. */
  readonly title: string;
}
