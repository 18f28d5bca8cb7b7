import type { Rule } from '../../rule.ts';

export const readmeRules: readonly Rule[] = [];
