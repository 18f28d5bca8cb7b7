import type { Rule } from '../../../engine/rule.ts';
import { arrayDuplicateValue } from './array-duplicate-value.ts';
import { jsonTypeIncorrect } from './json-type-incorrect.ts';
import { jsonValueNotInEnum } from './json-value-not-in-enum.ts';
import { openapi3Leftovers } from './openapi3-leftovers.ts';
import { requiredPropertyMissing } from './required-property-missing.ts';
import { requiredValueEmpty } from './required-value-empty.ts';
import { swaggerVersion } from './swagger-version.ts';
import { unknownProperty } from './unknown-property.ts';
import { unknownRootProperty } from './unknown-root-property.ts';

export const structureRules: readonly Rule[] = [
  swaggerVersion,
  openapi3Leftovers,
  unknownRootProperty,
  unknownProperty,
  jsonTypeIncorrect,
  jsonValueNotInEnum,
  requiredPropertyMissing,
  requiredValueEmpty,
  arrayDuplicateValue,
];
