import type { RuleDocs } from '../../../../src/core/engine/rule.ts';

/** Examples that users need not see, by the rule that passes or rejects them. */
export type Edges = Readonly<Record<string, Partial<Pick<RuleDocs, 'valid' | 'invalid'>>>>;
