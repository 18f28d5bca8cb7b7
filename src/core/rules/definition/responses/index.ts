import type { Rule } from '../../../engine/rule.ts';
import { defaultResponseSchema } from './default-response-schema.ts';
import { responseCodeValid } from './response-code-valid.ts';
import { responseDescriptionRequired } from './response-description-required.ts';
import { responseExampleProduced } from './response-example-produced.ts';
import { responseHeadersUnique } from './response-headers-unique.ts';

export const responseRules: readonly Rule[] = [
  responseCodeValid,
  responseDescriptionRequired,
  responseHeadersUnique,
  responseExampleProduced,
  defaultResponseSchema,
];
