import { defineRule } from '../../../engine/rule.ts';
import { isObject } from '../../../files/json/json-value.ts';

import { askForContact } from '../../../openapi/metadata/contact-question.ts';

export const contactRequired = defineRule({
  id: 'contact-required',
  severity: 'error',
  authority: 'validator',
  certification: true,
  subject: 'apiDefinition',
  docs: {
    summary: 'Tell users whom to contact.',
    why: 'The contact is shown with the connector, and the validator rejects a definition without one.',
    fix: 'Add "contact" to "info", with the "name", "email" and "url" of your support team.',
    source: 'https://learn.microsoft.com/connectors/custom-connectors/certification-submission',
    messages: ["The 'contact' property is required.", 'ConnectorMetadataPropertiesMissing'],
    valid: [
      '{ "info": { "contact": { "name": "Northwind Support", "email": "support@northwind.com" } } }',
      '{ "swagger": "2.0" }',
    ],
    invalid: ['{ "info": «{ "title": "Northwind" }» }', '{ "info": { "contact": «{}» } }'],
  },

  *check({ root }) {
    if (!isObject(root.info)) return;
    const { contact } = root.info;
    const isEmpty = isObject(contact) && Object.keys(contact).length === 0;
    if (contact !== undefined && !isEmpty) return;
    yield {
      at: isEmpty ? '/info/contact' : '/info',
      message: `Add "contact" to "info", with the "name", "email" and "url" of your support team: it is ${isEmpty ? 'empty' : 'missing'}.`,
      questions: [askForContact(isEmpty)],
    };
  },
});
