import type { ConnectionParameter } from './api-properties.ts';

/** What the format fixes of `token:TenantId`, the tenant that signing in with Microsoft Entra ID fills in. */
export const tenantClaim = {
  sourceType: 'AzureActiveDirectoryTenant',
  displayName: 'Tenant',
  /** The format's own wording, down to its slip. */
  description: 'The tenant ID of for the Azure Active Directory application',
} as const;

export function isTenantClaim(name: string): boolean {
  return name.endsWith(':TenantId');
}

/** Whether users enter the secret of an application among these parameters, and so name its tenant themselves. */
export function asksForClientSecret(parameters: readonly ConnectionParameter[]): boolean {
  return parameters.some(({ name, isHidden }) => !isHidden && /:clientsecret$/i.test(name));
}
