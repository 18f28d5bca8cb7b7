import { defineRule } from '../../../engine/rule.ts';
import { faultOfAddress } from '../../../openapi/metadata-findings.ts';

export const metadataPrivacyPolicyUrl = defineRule({
  id: 'metadata-privacy-policy-url',
  severity: 'error',
  authority: 'documentation',
  certification: true,
  subject: 'apiDefinition',
  docs: {
    summary: 'Give the privacy policy as a whole address.',
    why: 'The catalog links to it, and certification opens it (policy 5000.3.1.5).',
    fix: 'Write it with https:// in front and without blanks.',
    source: 'https://learn.microsoft.com/connectors/custom-connectors/certification-submission',
    valid: [
      '{ "x-ms-connector-metadata": [{ "propertyName": "Privacy policy", "propertyValue": "https://www.contoso.com/privacy" }] }',
    ],
    invalid: [
      '{ "x-ms-connector-metadata": [{ "propertyName": "Privacy policy", "propertyValue": «"contoso.com/privacy"» }] }',
      '{ "x-ms-connector-metadata": [{ "propertyName": "Privacy Policy", "propertyValue": «"https://contoso.com/privacy policy"» }] }',
    ],
  },

  *check(definition) {
    yield* faultOfAddress(definition, 'Privacy policy');
  },
});
