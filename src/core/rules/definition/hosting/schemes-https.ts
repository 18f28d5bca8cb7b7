import { defineRule } from '../../../engine/rule.ts';
import type { JsonChange } from '../../../files/json/json-edit.ts';
import { scalarText, shown } from '../../../files/json/json-value.ts';

export const schemesHttps = defineRule({
  id: 'schemes-https',
  severity: 'error',
  authority: 'reviewer',
  certification: true,
  subject: 'apiDefinition',
  docs: {
    summary: 'Call the service over HTTPS.',
    why: 'Certification rejects connectors that send users’ data unencrypted (policy 5000.3.1.6).',
    fix: 'Write ["https"], and check that the service answers over HTTPS.',
    source: 'https://learn.microsoft.com/connectors/custom-connectors/certification-policy-errors',
    messages: ['5000.3.1.6'],
    valid: ['{ "schemes": ["https"] }', '{ "schemes": ["http", "https"] }', '{ "schemes": [] }'],
    invalid: ['{ "schemes": «["http"]» }', '«{ "host": "api.northwind.com" }»'],
  },

  *check({ root }) {
    const { schemes } = root;
    const fix = (title: string, change: JsonChange) => ({ title, changes: [change] });
    if (schemes === undefined) {
      yield {
        at: '',
        severity: 'warning',
        message: 'Add "schemes" with "https": no protocol is listed.',
        fix: fix('Add "schemes"', { insert: 'schemes', into: '', value: ['https'] }),
      };
    }
    // `schemes-not-empty` reports an empty list.
    if (!Array.isArray(schemes) || schemes.length === 0) return;
    if (schemes.some((scheme) => scalarText(scheme).toLowerCase() === 'https')) return;
    yield {
      at: '/schemes',
      message: `Set "schemes" to ["https"]: it lists only ${shown(schemes.map(scalarText).join(', '))}.`,
      fix: fix('Change to ["https"]', { replace: '/schemes', with: ['https'] }),
    };
  },
});
