import { defineRule } from '../../../engine/rule.ts';
import { shown } from '../../../files/json/json-value.ts';
import { metadataEntries } from '../../../openapi/metadata/connector-metadata.ts';

export const metadataDuplicateName = defineRule({
  id: 'metadata-duplicate-name',
  severity: 'warning',
  authority: 'advice',
  certification: true,
  subject: 'apiDefinition',
  docs: {
    summary: 'Use each name in the metadata only once.',
    why: 'It is not documented which of two entries the catalog uses.',
    fix: 'Merge the entries, or remove one.',
    source: 'https://learn.microsoft.com/connectors/custom-connectors/certification-submission',
    valid: [
      '{ "x-ms-connector-metadata": [{ "propertyName": "Website", "propertyValue": "https://www.northwind.com" }, { "propertyName": "Categories", "propertyValue": "AI;Data" }] }',
    ],
    invalid: [
      '{ "x-ms-connector-metadata": [{ "propertyName": "Website", "propertyValue": "https://www.northwind.com" }, { "propertyName": «"website"», "propertyValue": "https://northwind.com" }] }',
    ],
  },

  *check(definition) {
    const seen = new Set<string>();
    for (const { name, pointer } of metadataEntries(definition)) {
      if (seen.has(name.toLowerCase())) {
        yield {
          at: `${pointer}/propertyName`,
          message: `Merge the metadata entries named ${shown(name)}, or remove one: an earlier entry has the same name.`,
        };
      }
      seen.add(name.toLowerCase());
    }
  },
});
