import type { ReadonlySignal, Signal } from '@preact/signals';
import type { ConnectorFiles } from '../../../core/contract/connector-source.ts';
import type { SubmissionRequest } from '../../../core/contract/submission.ts';
import { retried } from '../../worker/retried.ts';
import type { WorkerClient } from '../../worker/worker-client.ts';
import type { OpenedSubmission } from './opened-submission.ts';

/** What was found in files that were packed or chosen on the page. */
export type FoundInFiles = Pick<
  SubmissionRequest,
  'packed' | 'packageProblems' | 'breakingChanges'
>;

/** Checks files that the publisher chooses while submitting. */
export interface ChosenFiles {
  /** In memory only. */
  readonly found: ReadonlySignal<FoundInFiles>;
  setPacked(packed: SubmissionRequest['packed']): void;
  checkPackage(bytes: Uint8Array<ArrayBuffer>): Promise<void>;
  /** Compares with the published files. Returns why that is not possible. */
  compareWith(published: ConnectorFiles): Promise<string | undefined>;
}

/** Calls `replan` after each change of `found`. */
export function createChosenFiles(
  client: WorkerClient,
  opened: ReadonlySignal<OpenedSubmission | undefined>,
  found: Signal<FoundInFiles>,
  replan: () => Promise<void>,
): ChosenFiles {
  const add = (more: FoundInFiles) => {
    found.value = { ...found.peek(), ...more };
    return replan();
  };
  return {
    found,
    setPacked: (next) => void add({ packed: { ...found.peek().packed, ...next } }),
    async checkPackage(bytes) {
      const of = opened.peek();
      const packageProblems = await retried(() => client.checkPackage(bytes));
      if (of?.key === opened.peek()?.key) await add({ packageProblems });
    },
    async compareWith(published) {
      const of = opened.peek();
      if (!of) return undefined;
      const answer = await retried(() => client.changesSince(published, of.source));
      if (of.key !== opened.peek()?.key) return undefined;
      const { breakingChanges, ...others } = found.peek();
      found.value = answer.ok ? { ...others, breakingChanges: answer.value } : others;
      await replan();
      return answer.ok ? undefined : answer.error.message;
    },
  };
}
