import type { Rule } from '../../../rule.ts';

export const policyRules: readonly Rule[] = [];
