import type { Rule } from '../../../rule.ts';

export const parameterRules: readonly Rule[] = [];
