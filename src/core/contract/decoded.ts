import type { Consequence, RatedDiagnostic } from './consequence.ts';
import type { JsonPointer, Position } from './diagnostic.ts';

/** Whether the open connector still has a fault: at the place in the message, only at others, or nowhere. */
export type FaultState = 'there' | 'elsewhere' | 'clean';

/** A rule in a few words. */
export interface DecodedRule {
  readonly id: string;
  readonly consequence: Consequence;
  readonly summary: string;
  readonly why: string;
  readonly fix: string;
}

/** The place that a message names. */
export interface MessagePlace {
  readonly pointer?: JsonPointer;
  readonly operationId?: string;
  readonly line?: number;
  /** Where that is in the open connector. Absent if the connector has no such place. */
  readonly found?: { readonly file: string; readonly start: Position };
}

/** One message of the pasted text. Secrets in it are masked. */
export interface DecodedMessage {
  readonly text: string;
  /** The rules that it is about, best first. Empty if no rule knows it. */
  readonly ruleIds: readonly string[];
  /** If no rule knows it, up to three that come close. */
  readonly nearest: readonly string[];
  /** What to do about a message that no check of the files can decide. */
  readonly note?: string;
  readonly place?: MessagePlace;
  /** Absent without an open connector, or without a rule. */
  readonly state?: FaultState;
  /** What the rules find in the open connector: at the place in the message, or else anywhere. */
  readonly diagnostics: readonly RatedDiagnostic[];
}

/** What the pasted text says. */
export interface Decoded {
  readonly messages: readonly DecodedMessage[];
  /** Each rule that a message names. */
  readonly rules: readonly DecodedRule[];
  /** How many characters of the text were not read, because there are too many. */
  readonly unread: number;
}
