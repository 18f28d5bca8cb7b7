import { defineRule } from '../../../engine/rule.ts';
import type { Finding } from '../../../files/finding.ts';
import { METADATA } from '../../../openapi/connector-metadata.ts';

export const metadataRequired = defineRule({
  id: 'metadata-required',
  severity: 'error',
  authority: 'reviewer',
  certification: true,
  subject: 'apiDefinition',
  docs: {
    summary: 'Add the metadata of the connector.',
    why: 'The validator stops a definition without "x-ms-connector-metadata": the catalog takes website, privacy policy and categories from there.',
    fix: 'Add "x-ms-connector-metadata" beside "info", with the entries "Website", "Privacy policy" and "Categories".',
    source: 'https://learn.microsoft.com/connectors/custom-connectors/certification-submission',
    messages: [
      "The 'x-ms-connector-metadata' property is required.",
      'ConnectorMetadataPropertiesMissing',
    ],
    valid: [
      '{ "x-ms-connector-metadata": [{ "propertyName": "Website", "propertyValue": "https://www.contoso.com" }, { "propertyName": "Privacy policy", "propertyValue": "https://www.contoso.com/privacy" }, { "propertyName": "Categories", "propertyValue": "AI;Data" }] }',
    ],
    invalid: [
      '«{ "info": {} }»',
      '{ "info": { "x-ms-connector-metadata": «[]» } }',
      '{ "x-ms-connector-metadata": «[]» }',
    ],
  },

  *check({ root, info }) {
    const list = root[METADATA];
    const isEmpty = Array.isArray(list) && list.length === 0;
    if (list !== undefined && !isEmpty) return;
    const stray = info[METADATA];
    if (list === undefined && stray !== undefined) yield moved(stray);
    else {
      yield {
        at: isEmpty ? `/${METADATA}` : '',
        message: `Add "Website", "Privacy policy" and "Categories" in "${METADATA}": it is ${isEmpty ? 'empty' : 'missing'}.`,
      };
    }
  },
});

function moved(value: unknown): Finding {
  return {
    at: `/info/${METADATA}`,
    message: `Move "${METADATA}" out of "info", to the top of the document.`,
    fix: {
      title: 'Move it out of "info"',
      changes: [{ remove: `/info/${METADATA}` }, { insert: METADATA, into: '', value }],
      safe: true,
    },
  };
}
