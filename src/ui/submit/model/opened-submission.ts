import { retried } from '../../worker/retried.ts';
import type { WorkerClient } from '../../worker/worker-client.ts';
import { type SubmissionSubject, withStudioIntro } from './studio-intro.ts';

/** The connector that is being submitted. */
export interface OpenedSubmission extends SubmissionSubject {
  /** The connector as it was dropped. */
  readonly dropped: SubmissionSubject;
  /** Whether the intro.md is the one of the studio. */
  readonly hasStudioIntro: boolean;
  readonly key: string;
}

/** Adds the intro.md of the studio, if there is one. */
export async function openedFrom(
  client: WorkerClient,
  dropped: SubmissionSubject,
): Promise<OpenedSubmission> {
  const { source, report } = dropped;
  const key = report.name || source.name;
  const written = await retried(() => withStudioIntro(client, dropped)).catch(() => undefined);
  return { ...(written ?? dropped), dropped, hasStudioIntro: written !== undefined, key };
}
