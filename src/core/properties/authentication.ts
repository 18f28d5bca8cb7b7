import type { ApiDefinition } from '../openapi/api-definition.ts';
import { type SecurityType, securitySchemes } from '../openapi/security.ts';
import type { ApiFiles } from './api-files.ts';

/** Whether the API definition has a security scheme of this type. */
export function hasSecurityScheme(definition: ApiDefinition, type: SecurityType): boolean {
  return securitySchemes(definition).some(({ value }) => value.type === type);
}

/** Whether users choose among parameter sets, so that the scheme in the API definition is not the only way to sign in. */
export function usesParameterSets({ apiProperties }: ApiFiles): boolean {
  return (apiProperties?.parameterSets.length ?? 0) > 0;
}
