import type { EntryName } from '../../contract/entered.ts';
import { emailOf, httpsAddressOf } from './address.ts';
import { commitIdOf } from './commit-id.ts';
import type { Typed } from './typed.ts';

/** How each field is checked as it is typed. */
export const entryChecks: Readonly<Record<EntryName, (text: string) => Typed<string>>> = {
  commit: commitIdOf,
  newCommit: commitIdOf,
  submitterEmail: emailOf,
  supportEmail: emailOf,
  contractAddress: httpsAddressOf,
};
