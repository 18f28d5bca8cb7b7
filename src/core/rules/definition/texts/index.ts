import type { Rule } from '../../../engine/rule.ts';
import { connectorStatusProduction } from './connector-status-production.ts';
import { secretsInSwagger } from './secrets-in-swagger.ts';
import { textPlaceholder } from './text-placeholder.ts';
import { textUnicodeEscapes } from './text-unicode-escapes.ts';

export const textRules: readonly Rule[] = [
  connectorStatusProduction,
  secretsInSwagger,
  textUnicodeEscapes,
  textPlaceholder,
];
