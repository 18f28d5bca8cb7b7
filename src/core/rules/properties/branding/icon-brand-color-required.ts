import { INDEPENDENT_COLOR } from '../../../connector/guess-profile.ts';
import { defineRule } from '../../../engine/rule.ts';
import type { FindingFix } from '../../../files/finding.ts';
import { isObject, type JsonObject, shown } from '../../../files/json/json-value.ts';
import { missingTextPointer, setMember } from '../../../files/member.ts';

import { askForColor } from '../../../properties/color-question.ts';

export const iconBrandColorRequired = defineRule({
  id: 'icon-brand-color-required',
  severity: 'error',
  authority: 'validator',
  subject: 'apiProperties',
  docs: {
    summary: 'Give the connector a brand color.',
    why: 'The color fills the tile behind the icon. It is the only property that the format requires.',
    fix: 'Set "iconBrandColor" to the background color of your icon, such as "#2b5a7d".',
    source: 'https://learn.microsoft.com/connectors/custom-connectors/certification-submission',
    messages: ['5000.2.1.1'],
    valid: ['{ "properties": { "iconBrandColor": "#2b5a7d" } }'],
    invalid: [
      '{ "properties": «{ "capabilities": [] }» }',
      '{ "properties": { "iconBrandColor": «""» } }',
      '{ "properties": { "iconBrandColor": «null» } }',
    ],
  },

  *check(file, { profile, icon }) {
    const { root, properties } = file;
    if (!isObject(root.properties)) return;
    const at = missingTextPointer(properties, '/properties', 'iconBrandColor');
    if (at === undefined) return;
    const found = at === '/properties' ? 'missing' : shown(properties.iconBrandColor);
    yield {
      at,
      message: `Set "iconBrandColor" to the background color of your icon, as # and six hex digits: it is ${found}.`,
      questions: [askForColor(file, icon)],
      fix: profile === 'independent' ? independentColor(properties) : undefined,
    };
  },
});

function independentColor(properties: JsonObject): FindingFix {
  return {
    title: `Set "iconBrandColor" to "${INDEPENDENT_COLOR}"`,
    changes: [setMember(properties, '/properties', 'iconBrandColor', INDEPENDENT_COLOR)],
    safe: true,
  };
}
