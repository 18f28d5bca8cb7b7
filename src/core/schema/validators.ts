/// <reference path="./validator-module.d.ts" />

import { validate as validateApiDefinition } from './api-definition.schema.json?validator';
import { validate as validateApiProperties } from './api-properties.schema.json?validator';
import type { Validate } from './validate.ts';

/** Compiled by the build, so that no `eval` is needed at run time. */
export const validators: Readonly<Record<'apiDefinition' | 'apiProperties', Validate>> = {
  apiDefinition: validateApiDefinition,
  apiProperties: validateApiProperties,
};
