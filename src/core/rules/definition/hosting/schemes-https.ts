import { defineRule } from '../../../engine/rule.ts';
import type { JsonChange } from '../../../files/json-edit.ts';
import { scalarText, shown } from '../../../files/json-value.ts';

export const schemesHttps = defineRule({
  id: 'schemes-https',
  severity: 'error',
  authority: 'reviewer',
  certification: true,
  subject: 'apiDefinition',
  docs: {
    summary: 'Let the connector call its service over HTTPS.',
    why: 'Certification refuses connectors that send their users’ data in the clear (policy 5000.3.1.6).',
    fix: 'Write ["https"], and see that the service answers there.',
    source: 'https://learn.microsoft.com/connectors/custom-connectors/certification-policy-errors',
    messages: ['5000.3.1.6'],
    valid: ['{ "schemes": ["https"] }', '{ "schemes": ["http", "https"] }', '{ "schemes": [] }'],
    invalid: ['{ "schemes": «["http"]» }', '«{ "host": "api.contoso.com" }»'],
  },

  *check({ root }) {
    const { schemes } = root;
    const fix = (change: JsonChange) => ({ title: 'Write ["https"]', changes: [change] });
    if (schemes === undefined) {
      yield {
        at: '',
        severity: 'warning',
        message: 'Add "schemes" with "https": no transfer protocol is named.',
        fix: fix({ insert: 'schemes', into: '', value: ['https'] }),
      };
    }
    // An empty list is the finding of `schemes-not-empty`.
    if (!Array.isArray(schemes) || schemes.length === 0) return;
    if (schemes.some((scheme) => scalarText(scheme).toLowerCase() === 'https')) return;
    yield {
      at: '/schemes',
      message: `Write "https" into "schemes": the only way named is ${shown(schemes.map(scalarText).join(', '))}.`,
      fix: fix({ replace: '/schemes', with: ['https'] }),
    };
  },
});
