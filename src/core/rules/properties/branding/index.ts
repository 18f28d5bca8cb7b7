import type { Rule } from '../../../rule.ts';

export const brandingRules: readonly Rule[] = [];
