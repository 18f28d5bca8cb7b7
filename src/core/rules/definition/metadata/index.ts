import type { Rule } from '../../../rule.ts';

export const metadataRules: readonly Rule[] = [];
