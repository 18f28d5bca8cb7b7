import type { Connector } from '../../connector/connector.ts';
import { SecretMask } from '../secrets/secret-mask.ts';
import { secretsOf } from '../secrets/secrets-of.ts';
import { findingsIn } from './check-connector.ts';
import { rulesFor } from './rules-for.ts';

/** Finds what must not be shown of a connector, without a whole check. */
export async function maskFor(connector: Connector): Promise<SecretMask> {
  const rules = await rulesFor(connector);
  const found = findingsIn(
    connector,
    rules.filter(({ secret }) => secret),
  );
  return new SecretMask(secretsOf(connector, found));
}
