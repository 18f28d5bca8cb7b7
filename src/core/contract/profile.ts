/**
 * Who submits the connector: a verified publisher through ISV Studio or Partner Center, or an independent
 * publisher through a pull request. A custom connector is not submitted: it stays in its own environment.
 */
export type Profile = 'verified' | 'independent' | 'custom';

export const profiles: readonly Profile[] = ['verified', 'independent', 'custom'];

/** The profile that a connector was checked with, and why. */
export interface ProfileChoice {
  readonly profile: Profile;
  /** Why this profile was used, as a sentence for the publisher. */
  readonly reason: string;
  readonly guessed: boolean;
}
