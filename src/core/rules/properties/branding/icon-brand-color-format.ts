import { defineRule } from '../../../engine/rule.ts';
import { changeTo } from '../../../files/change-to.ts';
import { shown, textOr } from '../../../files/json/json-value.ts';
import { parseHex } from '../../../image/rgb.ts';

import { askForColor } from '../../../properties/color-question.ts';

export const iconBrandColorFormat = defineRule({
  id: 'icon-brand-color-format',
  severity: 'error',
  authority: 'validator',
  subject: 'apiProperties',
  docs: {
    summary: 'Write the brand color as # and six hex digits.',
    why: 'The package policy and Solution Checker reject color names and three-digit colors.',
    fix: 'Write all six digits, such as "#2b5a7d".',
    source: 'https://learn.microsoft.com/connectors/custom-connectors/certification-policy-errors',
    messages: ['5000.2.1.1', 'connector-validate-hexadecimalbrandcolor'],
    valid: ['{ "properties": { "iconBrandColor": "#2B5a7d" } }'],
    invalid: [
      '{ "properties": { "iconBrandColor": «"2b5a7d"» } }',
      '{ "properties": { "iconBrandColor": «"#27d"» } }',
      '{ "properties": { "iconBrandColor": «"blue"» } }',
    ],
  },

  *check(file, { icon }) {
    const { properties } = file;
    const color = textOr(properties.iconBrandColor);
    if (color === undefined || parseHex(color) !== undefined) return;
    const at = '/properties/iconBrandColor';
    const meant = sixDigits(color);
    yield {
      at,
      message: `Write "iconBrandColor" as # and six hex digits: it is ${shown(color)}.`,
      questions: [askForColor(file, icon)],
      fix: meant === undefined ? undefined : changeTo(at, meant, { safe: true }),
    };
  },
});

/** Completes a color that lacks its # or has only three digits. */
function sixDigits(color: string): string | undefined {
  const [, digits = ''] = /^#?([0-9a-f]{6}|[0-9a-f]{3})$/i.exec(color.trim()) ?? [];
  if (digits === '') return undefined;
  return `#${digits.length === 3 ? digits.replace(/./g, '$&$&') : digits}`;
}
