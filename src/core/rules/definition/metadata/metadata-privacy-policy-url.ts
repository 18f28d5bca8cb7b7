import { defineRule } from '../../../engine/rule.ts';
import { checkAddress } from '../../../openapi/metadata/metadata-findings.ts';

export const metadataPrivacyPolicyUrl = defineRule({
  id: 'metadata-privacy-policy-url',
  severity: 'error',
  authority: 'documentation',
  certification: true,
  subject: 'apiDefinition',
  docs: {
    summary: 'Link to the privacy policy with a full URL.',
    why: 'The catalog links to it, and certification opens it (policy 5000.3.1.5).',
    fix: 'Start it with https://, and leave no spaces in it.',
    source: 'https://learn.microsoft.com/connectors/custom-connectors/certification-submission',
    valid: [
      '{ "x-ms-connector-metadata": [{ "propertyName": "Privacy policy", "propertyValue": "https://www.northwind.com/privacy" }] }',
    ],
    invalid: [
      '{ "x-ms-connector-metadata": [{ "propertyName": "Privacy policy", "propertyValue": «"northwind.com/privacy"» }] }',
      '{ "x-ms-connector-metadata": [{ "propertyName": "Privacy Policy", "propertyValue": «"https://northwind.com/privacy policy"» }] }',
    ],
  },

  *check(definition) {
    yield* checkAddress(definition, 'Privacy policy');
  },
});
