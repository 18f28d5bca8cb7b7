import { defineRule } from '../../../engine/rule.ts';
import { isObject } from '../../../files/json/json-value.ts';
import { isMissing } from '../../../openapi/texts/written-text.ts';

export const titleRequired = defineRule({
  id: 'title-required',
  severity: 'error',
  authority: 'validator',
  subject: 'apiDefinition',
  asks: 'title',
  docs: {
    summary: 'Give the connector a title.',
    why: 'Users find the connector by its title, and the validator rejects a definition without one.',
    fix: 'Set "title" in "info" to the name of the product or service, in at most 30 characters.',
    source: 'https://learn.microsoft.com/connectors/custom-connectors/certification-submission',
    messages: [
      "The 'title' property is required.",
      'ConnectorMetadataPropertiesMissing',
      'RequiredValueEmpty',
      "The 'title' property must have not empty value.",
    ],
    valid: ['{ "info": { "title": "Contacts" } }', '{ "swagger": "2.0" }'],
    invalid: ['{ "info": «{ "version": "1.0" }» }', '{ "info": { "title": «" "» } }'],
  },

  *check({ root }) {
    if (!isObject(root.info) || !isMissing(root.info.title)) return;
    yield {
      at: root.info.title === undefined ? '/info' : '/info/title',
      message: `Set "title" in "info" to the name of the service: it is ${root.info.title === undefined ? 'missing' : 'empty'}.`,
    };
  },
});
