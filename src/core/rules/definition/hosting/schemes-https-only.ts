import { defineRule } from '../../../engine/rule.ts';
import { arrayOr } from '../../../files/json/json-value.ts';

export const schemesHttpsOnly = defineRule({
  id: 'schemes-https-only',
  severity: 'warning',
  authority: 'documentation',
  certification: true,
  subject: 'apiDefinition',
  docs: {
    summary: 'List only "https" in schemes.',
    why: 'With "http" in the list, requests may be sent unencrypted (policy 5000.3.1.6).',
    fix: 'Remove "http".',
    source: 'https://learn.microsoft.com/connectors/custom-connectors/certification-policy-errors',
    messages: ['5000.3.1.6'],
    valid: ['{ "schemes": ["https"] }', '{ "schemes": ["http"] }'],
    invalid: ['{ "schemes": ["https", «"http"»] }'],
  },

  *check({ root }) {
    const schemes = arrayOr(root.schemes);
    const at = schemes.indexOf('http');
    if (at < 0 || !schemes.includes('https')) return;
    yield {
      at: `/schemes/${at}`,
      message: 'Remove "http" from "schemes": "https" is listed too.',
      fix: { title: 'Remove "http"', changes: [{ remove: `/schemes/${at}` }], safe: true },
    };
  },
});
