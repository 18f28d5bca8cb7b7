import type { Rule } from '../../../engine/rule.ts';
import { responseDefaultOnly } from './response-default-only.ts';
import { responseDescriptionEmpty } from './response-description-empty.ts';
import { responseDescriptionPlaceholder } from './response-description-placeholder.ts';
import { responseEmptySchema } from './response-empty-schema.ts';
import { responseEmptySchemaErrors } from './response-empty-schema-errors.ts';
import { responseErrorsListed } from './response-errors-listed.ts';
import { responseExactSchema } from './response-exact-schema.ts';
import { responseObjectWithoutProperties } from './response-object-without-properties.ts';
import { responseOutputSchema200201 } from './response-output-schema-200-201.ts';

export const responseQualityRules: readonly Rule[] = [
  responseExactSchema,
  responseEmptySchema,
  responseEmptySchemaErrors,
  responseObjectWithoutProperties,
  responseOutputSchema200201,
  responseDefaultOnly,
  responseDescriptionPlaceholder,
  responseDescriptionEmpty,
  responseErrorsListed,
];
