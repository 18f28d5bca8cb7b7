import type { Rule } from '../../engine/rule.ts';
import { preflightFileFormat } from './preflight-file-format.ts';
import { preflightFileReason } from './preflight-file-reason.ts';
import { preflightFileRule } from './preflight-file-rule.ts';
import { preflightFileUnused } from './preflight-file-unused.ts';

export const preflightRules: readonly Rule[] = [
  preflightFileFormat,
  preflightFileRule,
  preflightFileReason,
  preflightFileUnused,
];
