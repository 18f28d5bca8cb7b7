import type { Rule } from '../../../engine/rule.ts';
import { securityDefinitionsEmpty } from './security-definitions-empty.ts';
import { securityOauth2Flow } from './security-oauth2-flow.ts';
import { securityRequiredFields } from './security-required-fields.ts';
import { securityRequirementArray } from './security-requirement-array.ts';
import { securityRequirementDefined } from './security-requirement-defined.ts';
import { securityRequirementEmpty } from './security-requirement-empty.ts';
import { securityScopeDefined } from './security-scope-defined.ts';
import { securitySingleDefinition } from './security-single-definition.ts';
import { securityType } from './security-type.ts';

export const securityRules: readonly Rule[] = [
  securityType,
  securityRequiredFields,
  securityRequirementDefined,
  securityRequirementArray,
  securityRequirementEmpty,
  securityScopeDefined,
  securitySingleDefinition,
  securityOauth2Flow,
  securityDefinitionsEmpty,
];
