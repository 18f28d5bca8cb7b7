import type { ConnectorApi } from '../../../core/contract/api.ts';
import type { ConnectorSource } from '../../../core/contract/connector-source.ts';
import type { Report } from '../../../core/contract/report.ts';
import { createDraftStore } from '../../studio/draft/draft-store.ts';
import { keptDraft } from '../../studio/draft/kept-draft.ts';
import { editableFile } from '../../studio/draft/line-endings.ts';

/** A connector with its report. */
export interface SubmissionSubject {
  readonly source: ConnectorSource;
  readonly report: Report;
}

/** Puts the intro.md that was written in the studio among the files, and checks them again. Undefined if there is none. */
export async function withStudioIntro(
  api: Pick<ConnectorApi, 'check'>,
  { source, report }: SubmissionSubject,
): Promise<SubmissionSubject | undefined> {
  const { profile } = report.profile;
  const path = report.roles.find(({ role }) => role === 'intro')?.path ?? 'intro.md';
  const file = source.files.get(path);
  const kept = await keptDraft(createDraftStore(), report.name, file);
  if (!kept) return undefined;
  const files = new Map(source.files).set(path, editableFile(file).bytesFor(kept.draft.text));
  const withIntro = { ...source, files };
  const next = await api.check(withIntro, profile);
  return { source: withIntro, report: { ...next, profile: report.profile } };
}
