import { defineRule } from '../../../engine/rule.ts';
import { checkAddress } from '../../../openapi/metadata/metadata-findings.ts';

export const metadataWebsiteUrl = defineRule({
  id: 'metadata-website-url',
  severity: 'error',
  authority: 'documentation',
  certification: true,
  subject: 'apiDefinition',
  docs: {
    summary: 'Link to the website with a full URL.',
    why: 'The catalog links to it, and certification opens it (policy 5000.3.1.3).',
    fix: 'Start it with https://, and leave no spaces in it.',
    source: 'https://github.com/microsoft/PowerPlatformConnectors/pull/2518',
    valid: [
      '{ "x-ms-connector-metadata": [{ "propertyName": "Website", "propertyValue": "https://www.northwind.com" }] }',
    ],
    invalid: [
      '{ "x-ms-connector-metadata": [{ "propertyName": "Website", "propertyValue": «"www.northwind.com"» }] }',
      '{ "x-ms-connector-metadata": [{ "propertyName": "Website", "propertyValue": «""» }] }',
      '{ "x-ms-connector-metadata": [{ "propertyName": "Website", "propertyValue": «"https://northwind.com/our site"» }] }',
    ],
  },

  *check(definition) {
    yield* checkAddress(definition, 'Website');
  },
});
