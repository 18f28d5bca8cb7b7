import type { Rule } from '../../../rule.ts';

export const oauthRules: readonly Rule[] = [];
