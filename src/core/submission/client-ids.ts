import { brief, textOr } from '../files/json/json-value.ts';
import type { ApiProperties } from '../properties/api-properties.ts';
import { oauthSignInsOf } from '../properties/oauth-sign-in.ts';
import { credentialKind } from '../text/dummy-value.ts';
import type { Mask } from '../text/secrets/secret-mask.ts';

/** The client id of an OAuth sign-in, masked if it must not be published. */
export interface ClientId {
  readonly text: string;
  readonly kind: 'id' | 'masked' | 'placeholder';
}

const LONGEST = 100;

/** Returns each client id once. */
export function clientIdsOf(properties: ApiProperties, mask: Mask): readonly ClientId[] {
  const ids = oauthSignInsOf(properties).flatMap(({ settings }) => textOr(settings.clientId) ?? []);
  const written = new Set(ids.map((id) => id.trim()).filter((id) => id !== ''));
  return Array.from(written, (id) => ({ text: brief(mask(id), LONGEST), kind: kindOf(id, mask) }));
}

function kindOf(id: string, mask: Mask): ClientId['kind'] {
  if (credentialKind(id) === 'dummy') return 'placeholder';
  return mask(id) === id ? 'id' : 'masked';
}
