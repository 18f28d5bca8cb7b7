import type { Rule } from '../../rule.ts';

export const iconRules: readonly Rule[] = [];
