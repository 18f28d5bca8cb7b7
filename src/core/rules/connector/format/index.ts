import type { Rule } from '../../../engine/rule.ts';
import { formatHardTabs } from './format-hard-tabs.ts';
import { formatIndent4Spaces } from './format-indent-4-spaces.ts';
import { formatSectionOrder } from './format-section-order.ts';
import { formatTrailingWhitespace } from './format-trailing-whitespace.ts';

export const formatRules: readonly Rule[] = [
  formatIndent4Spaces,
  formatHardTabs,
  formatTrailingWhitespace,
  formatSectionOrder,
];
