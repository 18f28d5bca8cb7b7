import { arrayOr } from '../files/json/json-value.ts';
import type { ApiProperties } from './api-properties.ts';

/** Whether the host in the API definition is not the final one: a policy sets it, or a gateway resolves it in a private network. */
export function isHostDynamic(properties: ApiProperties | undefined): boolean {
  return isHostSetByPolicy(properties) || hasGateway(properties);
}

/** Whether a policy replaces the host of each request. */
export function isHostSetByPolicy(properties: ApiProperties | undefined): boolean {
  const policies = properties?.policies ?? [];
  return policies.some(({ templateId }) => templateId?.toLowerCase() === 'dynamichosturl');
}

/** Whether requests may go through an on-premises gateway, to hosts that only its network can resolve. */
export function hasGateway(properties: ApiProperties | undefined): boolean {
  return arrayOr(properties?.properties.capabilities).includes('gateway');
}
