import { parseConnector } from '../../connector/parse-connector.ts';
import type { RequestError } from '../../contract/api.ts';
import type { ConnectorFiles, ConnectorSource } from '../../contract/connector-source.ts';
import type { Result } from '../../contract/result.ts';
import type { BreakingChange } from '../../contract/submission-files.ts';
import { openDropped } from '../../intake/open-dropped.ts';
import { breakingChanges } from '../../submission/changes/breaking-changes.ts';
import { maskedTyped } from '../../submission/typed/masked.ts';

/** Compares a connector with the files of its published version: both JSON files, or an archive with them. */
export async function changesSince(
  published: ConnectorFiles,
  source: ConnectorSource,
): Promise<Result<readonly BreakingChange[], RequestError>> {
  const opened = await openDropped(published);
  if (!opened.ok) return opened;
  const [first] = opened.value.connectors;
  const before = first && (await parseConnector(first, 'auto')).connector;
  if (!before?.apiDefinition || !before.apiProperties) {
    const missing = before?.apiDefinition ? 'apiProperties.json' : 'apiDefinition.swagger.json';
    const message = `Choose both published files: ${missing} is missing, or cannot be read.`;
    return { ok: false, error: { code: 'no-connector', message } };
  }
  const { connector } = await parseConnector(source, 'auto');
  const changes = breakingChanges(before, connector);
  return {
    ok: true,
    value: changes.map(({ id, message }) => ({ id, message: maskedTyped(message) })),
  };
}
