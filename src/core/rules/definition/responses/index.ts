import type { Rule } from '../../../rule.ts';

export const responseRules: readonly Rule[] = [];
