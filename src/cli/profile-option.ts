import { type Profile, profiles } from '../core/contract/profile.ts';
import { quotedText } from '../core/text/foreign-text.ts';
import { CannotRun } from './cannot-run.ts';

/** Reads the option `--profile`. */
export function profileOf(given: string): Profile | 'auto' {
  if (given === 'auto') return given;
  const profile = profiles.find((each) => each === given);
  if (profile !== undefined) return profile;
  throw new CannotRun(
    `Choose auto, ${profiles.join(', ')} as --profile: it is ${quotedText(given)}.`,
  );
}
