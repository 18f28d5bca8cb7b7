import { defineRule } from '../../../engine/rule.ts';
import { shown } from '../../../files/json-value.ts';
import { metadataEntries, metadataNames } from '../../../openapi/connector-metadata.ts';
import { closestName } from '../../../schema/closest-name.ts';

export const metadataUnknownName = defineRule({
  id: 'metadata-unknown-name',
  severity: 'info',
  authority: 'advice',
  certification: true,
  subject: 'apiDefinition',
  docs: {
    summary: 'Remove entries that the catalog does not know.',
    why: 'Website, Privacy policy and Categories are read; whatever else stands there is shown nowhere.',
    fix: 'Remove the entry, or move what it says into the readme.',
    source: 'https://learn.microsoft.com/connectors/custom-connectors/certification-submission',
    valid: [
      '{ "x-ms-connector-metadata": [{ "propertyName": "Website", "propertyValue": "https://www.contoso.com" }, { "propertyName": "Privacy policy", "propertyValue": "https://www.contoso.com/privacy" }, { "propertyName": "Categories", "propertyValue": "AI;Data" }] }',
      '{ "x-ms-connector-metadata": [{ "propertyName": "Privacy Policy", "propertyValue": "https://www.contoso.com/privacy" }] }',
    ],
    invalid: [
      '{ "x-ms-connector-metadata": [{ "propertyName": «"Support"», "propertyValue": "https://www.contoso.com/support" }] }',
    ],
  },

  *check(definition) {
    for (const { name, pointer } of metadataEntries(definition)) {
      // A misspelled name is the finding of the rule of that entry.
      if (closestName(name.trim(), metadataNames) !== undefined) continue;
      yield {
        at: `${pointer}/propertyName`,
        message: `Remove the entry ${shown(name)}: the catalog reads only ${metadataNames.join(', ')}.`,
        fix: { title: 'Remove the entry', changes: [{ remove: pointer }] },
      };
    }
  },
});
