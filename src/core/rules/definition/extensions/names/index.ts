import type { Rule } from '../../../../engine/rule.ts';
import { extMalformedName } from './ext-malformed-name.ts';
import { extSummaryOnOperation } from './ext-summary-on-operation.ts';
import { extUnknown } from './ext-unknown.ts';
import { extUrlEncodingLocation } from './ext-url-encoding-location.ts';
import { extWrongLocation } from './ext-wrong-location.ts';

export const extensionNameRules: readonly Rule[] = [
  extUnknown,
  extMalformedName,
  extWrongLocation,
  extUrlEncodingLocation,
  extSummaryOnOperation,
];
