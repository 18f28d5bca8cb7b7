import type { Rule } from '../../../rule.ts';

export const operationRules: readonly Rule[] = [];
