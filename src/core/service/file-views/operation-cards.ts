import { parseConnector } from '../../connector/parse-connector.ts';
import type { ConnectorSource } from '../../contract/connector-source.ts';
import type { OperationCard } from '../../contract/operation-card.ts';
import { operationCard } from '../../reference-page/operation-card.ts';
import { maskedTexts } from '../secrets/masked-texts.ts';
import { SecretMask } from '../secrets/secret-mask.ts';
import { secretsOf } from '../secrets/secrets-of.ts';

/** Draws the operations at these JSON pointers as users see them. Leaves out what is internal or not there. */
export async function operationCards(
  source: ConnectorSource,
  pointers: readonly string[],
): Promise<readonly OperationCard[]> {
  const { connector } = await parseConnector(source, 'auto');
  const { mask } = new SecretMask(secretsOf(connector, []));
  const wanted = new Set(pointers);
  const operations = connector.apiDefinition?.operations ?? [];
  return operations
    .filter(({ pointer, isInternal }) => wanted.has(pointer) && !isInternal)
    .map((operation) => maskedTexts(operationCard(operation), mask));
}
