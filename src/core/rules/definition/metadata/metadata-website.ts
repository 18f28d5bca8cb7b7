import { defineRule } from '../../../engine/rule.ts';
import { checkPresence } from '../../../openapi/metadata/metadata-findings.ts';

export const metadataWebsite = defineRule({
  id: 'metadata-website',
  severity: 'error',
  authority: 'validator',
  certification: true,
  subject: 'apiDefinition',
  docs: {
    summary: 'Add the website of the service to the metadata.',
    why: 'The catalog links to it, and the validator requires an entry named exactly "Website".',
    fix: 'Add { "propertyName": "Website", "propertyValue": "https://www.northwind.com" }.',
    source: 'https://learn.microsoft.com/connectors/custom-connectors/certification-submission',
    messages: [
      "The connector metadata property 'Website' is required.",
      'ConnectorMetadataPropertiesMissing',
      '5000.3.1.3',
    ],
    valid: [
      '{ "x-ms-connector-metadata": [{ "propertyName": "Website", "propertyValue": "https://www.northwind.com" }] }',
      '{ "x-ms-connector-metadata": [] }',
    ],
    invalid: [
      '{ "x-ms-connector-metadata": «[{ "propertyName": "Categories", "propertyValue": "AI;Data" }]» }',
      '{ "x-ms-connector-metadata": [{ "propertyName": «"WebSite"», "propertyValue": "https://www.northwind.com" }, { "propertyName": "Categories", "propertyValue": "AI;Data" }] }',
      '{ "x-ms-connector-metadata": [{ "propertyName": «"Web site"», "propertyValue": "https://www.northwind.com" }] }',
    ],
  },

  *check(definition) {
    yield* checkPresence(definition, 'Website');
  },
});
