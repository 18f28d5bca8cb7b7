import { arrayOr } from '../files/json-value.ts';
import type { ApiProperties } from './api-properties.ts';

/** Whether the host of the definition only fills a place: a policy sets it, or a gateway leads into a private network. */
export function isHostMovable(properties: ApiProperties | undefined): boolean {
  return isHostSetByPolicy(properties) || hasGateway(properties);
}

/** Whether a policy puts another host into each request. */
export function isHostSetByPolicy(properties: ApiProperties | undefined): boolean {
  const policies = properties?.policies ?? [];
  return policies.some(({ templateId }) => templateId?.toLowerCase() === 'dynamichosturl');
}

/** Whether requests may go through an on-premises gateway, to names that only the network behind it knows. */
export function hasGateway(properties: ApiProperties | undefined): boolean {
  return arrayOr(properties?.properties.capabilities).includes('gateway');
}
