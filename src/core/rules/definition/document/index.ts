import type { Rule } from '../../../rule.ts';
import { swaggerVersion } from './swagger-version.ts';

export const documentRules: readonly Rule[] = [swaggerVersion];
