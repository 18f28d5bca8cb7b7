import { defineRule } from '../../../engine/rule.ts';
import { checkPresence } from '../../../openapi/metadata/metadata-findings.ts';

export const metadataPrivacyPolicy = defineRule({
  id: 'metadata-privacy-policy',
  severity: 'error',
  authority: 'validator',
  certification: true,
  subject: 'apiDefinition',
  docs: {
    summary: 'Add the privacy policy to the metadata.',
    why: 'The validator requires an entry named "Privacy policy". So far "Privacy Policy" has passed as well.',
    fix: 'Add { "propertyName": "Privacy policy", "propertyValue": "https://www.northwind.com/privacy" }.',
    source: 'https://learn.microsoft.com/connectors/custom-connectors/certification-submission',
    messages: [
      "The connector metadata property 'Privacy policy' is required.",
      'ConnectorMetadataPropertiesMissing',
      '5000.3.1.5',
    ],
    valid: [
      '{ "x-ms-connector-metadata": [{ "propertyName": "Privacy policy", "propertyValue": "https://www.northwind.com/privacy" }] }',
    ],
    invalid: [
      '{ "x-ms-connector-metadata": «[{ "propertyName": "Categories", "propertyValue": "AI;Data" }]» }',
      '{ "x-ms-connector-metadata": [{ "propertyName": «"Privacy Policy"», "propertyValue": "https://www.northwind.com/privacy" }] }',
    ],
  },

  *check(definition) {
    yield* checkPresence(definition, 'Privacy policy');
  },
});
