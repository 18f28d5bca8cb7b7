import type { ConnectionParameter } from './api-properties.ts';

/** The values that the format prescribes for `token:TenantId`, the tenant that a sign-in with Microsoft Entra ID fills in. */
export const tenantClaim = {
  sourceType: 'AzureActiveDirectoryTenant',
  displayName: 'Tenant',
  /** The exact wording of the format, including its typo. */
  description: 'The tenant ID of for the Azure Active Directory application',
} as const;

export function isTenantClaim(name: string): boolean {
  return name.endsWith(':TenantId');
}

/** Whether users enter an application's client secret among these parameters. Then they enter its tenant, too. */
export function asksForClientSecret(parameters: readonly ConnectionParameter[]): boolean {
  return parameters.some(({ name, isHidden }) => !isHidden && /:clientsecret$/i.test(name));
}
