import type { Rule } from '../../../rule.ts';

export const pathRules: readonly Rule[] = [];
