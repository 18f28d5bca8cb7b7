import type { ApiDefinition } from '../openapi/api-definition.ts';
import { type SecurityType, securitySchemes } from '../openapi/security.ts';
import type { ApiFiles } from './api-files.ts';

/** Whether the API definition says that requests are signed so. */
export function hasScheme(definition: ApiDefinition, type: SecurityType): boolean {
  return securitySchemes(definition).some(({ value }) => value.type === type);
}

/** Whether the one way to sign in of the API definition is not all: users choose among sets of parameters. */
export function signsInElsewhere({ apiProperties }: ApiFiles): boolean {
  return (apiProperties?.parameterSets.length ?? 0) > 0;
}
