import type { Rule } from '../../rule.ts';

export const introRules: readonly Rule[] = [];
