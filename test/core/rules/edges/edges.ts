import type { RuleDocs } from '../../../../src/core/engine/rule.ts';

/** Examples for tests only, by rule id. The rule pages do not show them. */
export type Edges = Readonly<Record<string, Partial<Pick<RuleDocs, 'valid' | 'invalid'>>>>;
