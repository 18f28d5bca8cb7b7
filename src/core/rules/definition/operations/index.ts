import type { Rule } from '../../../engine/rule.ts';
import { getWithBody } from './get-with-body.ts';
import { operationCount } from './operation-count.ts';
import { operationHasResponse } from './operation-has-response.ts';
import { operationIdRequired } from './operation-id-required.ts';
import { operationIdSanitized } from './operation-id-sanitized.ts';
import { operationIdTooLong } from './operation-id-too-long.ts';
import { operationIdUnique } from './operation-id-unique.ts';
import { operationKeywordNotSupported } from './operation-keyword-not-supported.ts';
import { operationMultipleResponseSchemas } from './operation-multiple-response-schemas.ts';
import { operationSuccessResponse } from './operation-success-response.ts';

export const operationRules: readonly Rule[] = [
  operationIdRequired,
  operationIdUnique,
  operationIdSanitized,
  operationIdTooLong,
  operationCount,
  operationHasResponse,
  operationSuccessResponse,
  operationMultipleResponseSchemas,
  getWithBody,
  operationKeywordNotSupported,
];
