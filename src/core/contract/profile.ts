/**
 * Who submits: a verified publisher through ISV Studio or Partner Center, an independent publisher
 * through a pull request, or nobody: a custom connector that stays in its own environment.
 */
export type Profile = 'verified' | 'independent' | 'custom';

export const profiles: readonly Profile[] = ['verified', 'independent', 'custom'];

/** The profile a report was made with, and where it came from. */
export interface ProfileChoice {
  readonly profile: Profile;
  /** A sentence for the publisher: why this one was taken. */
  readonly because: string;
  readonly guessed: boolean;
}
