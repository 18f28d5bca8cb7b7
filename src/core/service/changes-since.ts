import { parseConnector } from '../connector/parse-connector.ts';
import type { RequestError } from '../contract/api.ts';
import type { ConnectorFiles, ConnectorSource } from '../contract/connector-source.ts';
import type { Result } from '../contract/result.ts';
import type { BreakingChange } from '../contract/submission.ts';
import { openDropped } from '../intake/open-dropped.ts';
import { breakingChanges } from '../submission/changes/breaking-changes.ts';
import { maskedTyped } from '../submission/typed/masked.ts';

/** Compares a connector with the files of its published version. */
export async function changesSince(
  published: ConnectorFiles,
  source: ConnectorSource,
): Promise<Result<readonly BreakingChange[], RequestError>> {
  const opened = await openDropped(published);
  if (!opened.ok) return opened;
  const [before, after] = await Promise.all(
    [opened.value.connectors[0] ?? source, source].map((each) => parseConnector(each, 'auto')),
  );
  const changes = before && after ? breakingChanges(before.connector, after.connector) : [];
  return {
    ok: true,
    value: changes.map(({ id, message }) => ({ id, message: maskedTyped(message) })),
  };
}
