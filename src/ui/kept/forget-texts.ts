import { createDraftStore } from '../studio/draft/draft-store.ts';
import { createSubmissionStore } from '../submit/model/submission-store.ts';

/** Removes the intro and the submission of connectors from this browser. */
export async function forgetTexts(names: readonly string[]): Promise<void> {
  const drafts = createDraftStore();
  const submissions = createSubmissionStore();
  for (const name of names) await submissions.remove(name);
  const written = await drafts.list();
  const forgotten = written.filter(({ draft: { title } }) => title !== '' && names.includes(title));
  for (const { key } of forgotten) await drafts.remove(key);
}
