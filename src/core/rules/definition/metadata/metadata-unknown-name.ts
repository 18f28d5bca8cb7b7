import { defineRule } from '../../../engine/rule.ts';
import { shown } from '../../../files/json/json-value.ts';
import { metadataEntries, metadataNames } from '../../../openapi/metadata/connector-metadata.ts';
import { closestName } from '../../../text/closest-name.ts';

export const metadataUnknownName = defineRule({
  id: 'metadata-unknown-name',
  severity: 'info',
  authority: 'advice',
  certification: true,
  subject: 'apiDefinition',
  docs: {
    summary: 'Remove metadata entries that the catalog ignores.',
    why: 'The catalog reads Website, Privacy policy and Categories. Users never see other entries.',
    fix: 'Remove the entry, or move its content to the readme.',
    source: 'https://learn.microsoft.com/connectors/custom-connectors/certification-submission',
    valid: [
      '{ "x-ms-connector-metadata": [{ "propertyName": "Website", "propertyValue": "https://www.northwind.com" }, { "propertyName": "Privacy policy", "propertyValue": "https://www.northwind.com/privacy" }, { "propertyName": "Categories", "propertyValue": "AI;Data" }] }',
      '{ "x-ms-connector-metadata": [{ "propertyName": "Privacy Policy", "propertyValue": "https://www.northwind.com/privacy" }] }',
    ],
    invalid: [
      '{ "x-ms-connector-metadata": [{ "propertyName": «"Support"», "propertyValue": "https://www.northwind.com/support" }] }',
    ],
  },

  *check(definition) {
    for (const { name, pointer } of metadataEntries(definition)) {
      // The rule for the entry that was meant reports a misspelled name.
      if (closestName(name.trim(), metadataNames) !== undefined) continue;
      yield {
        at: `${pointer}/propertyName`,
        message: `Remove the entry ${shown(name)}: the catalog reads only Website, Privacy policy and Categories.`,
        fix: { title: 'Remove the entry', changes: [{ remove: pointer }] },
      };
    }
  },
});
