import type { Rule } from '../../../rule.ts';
import { parameterSummaryRequired } from './parameter-summary-required.ts';

export const parameterRules: readonly Rule[] = [parameterSummaryRequired];
