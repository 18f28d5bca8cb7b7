import type { Rule } from '../../rule.ts';

export const connectorRules: readonly Rule[] = [];
