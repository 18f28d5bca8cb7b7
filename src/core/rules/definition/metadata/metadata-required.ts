import { defineRule } from '../../../engine/rule.ts';
import type { Finding } from '../../../files/finding.ts';
import { METADATA } from '../../../openapi/metadata/connector-metadata.ts';

import { askForMetadata } from '../../../openapi/metadata/metadata-questions.ts';

export const metadataRequired = defineRule({
  id: 'metadata-required',
  severity: 'error',
  authority: 'validator',
  certification: true,
  subject: 'apiDefinition',
  docs: {
    summary: 'Add the connector metadata.',
    why: 'The validator rejects a definition without it. The catalog takes the website, privacy policy and categories from it.',
    fix: 'Add "x-ms-connector-metadata" next to "info", with the entries "Website", "Privacy policy" and "Categories".',
    source: 'https://learn.microsoft.com/connectors/custom-connectors/certification-submission',
    messages: [
      "The 'x-ms-connector-metadata' property is required.",
      'ConnectorMetadataPropertiesMissing',
    ],
    valid: [
      '{ "x-ms-connector-metadata": [{ "propertyName": "Website", "propertyValue": "https://www.northwind.com" }, { "propertyName": "Privacy policy", "propertyValue": "https://www.northwind.com/privacy" }, { "propertyName": "Categories", "propertyValue": "AI;Data" }] }',
    ],
    invalid: [
      '«{ "info": {} }»',
      '{ "info": { "x-ms-connector-metadata": «[]» } }',
      '{ "x-ms-connector-metadata": «[]» }',
    ],
  },

  *check(definition) {
    const { root, info } = definition;
    const list = root[METADATA];
    const isEmpty = Array.isArray(list) && list.length === 0;
    if (list !== undefined && !isEmpty) return;
    const stray = info[METADATA];
    if (list === undefined && stray !== undefined) yield misplaced(stray);
    else {
      yield {
        at: isEmpty ? `/${METADATA}` : '',
        message: `Add "Website", "Privacy policy" and "Categories" to "${METADATA}": it is ${isEmpty ? 'empty' : 'missing'}.`,
        questions: [askForMetadata(definition)],
      };
    }
  },
});

function misplaced(value: unknown): Finding {
  return {
    at: `/info/${METADATA}`,
    message: `Move "${METADATA}" to the top level of the API definition: it is in "info".`,
    fix: {
      title: 'Move it out of "info"',
      changes: [{ remove: `/info/${METADATA}` }, { insert: METADATA, into: '', value }],
      safe: true,
    },
  };
}
