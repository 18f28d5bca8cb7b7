import { defineRule } from '../../../engine/rule.ts';
import { shown } from '../../../files/json-value.ts';
import { metadataEntries } from '../../../openapi/connector-metadata.ts';

export const metadataDuplicateName = defineRule({
  id: 'metadata-duplicate-name',
  severity: 'warning',
  authority: 'advice',
  certification: true,
  subject: 'apiDefinition',
  docs: {
    summary: 'Give each entry of the metadata once.',
    why: 'It is not said which of two the catalog takes.',
    fix: 'Merge the two, or remove one.',
    source: 'https://learn.microsoft.com/connectors/custom-connectors/certification-submission',
    valid: [
      '{ "x-ms-connector-metadata": [{ "propertyName": "Website", "propertyValue": "https://www.contoso.com" }, { "propertyName": "Categories", "propertyValue": "AI;Data" }] }',
    ],
    invalid: [
      '{ "x-ms-connector-metadata": [{ "propertyName": "Website", "propertyValue": "https://www.contoso.com" }, { "propertyName": «"website"», "propertyValue": "https://contoso.com" }] }',
    ],
  },

  *check(definition) {
    const seen = new Set<string>();
    for (const { name, pointer } of metadataEntries(definition)) {
      if (seen.has(name.toLowerCase())) {
        yield {
          at: `${pointer}/propertyName`,
          message: `Merge the entries named ${shown(name)}, or remove one: a name may stand there once.`,
        };
      }
      seen.add(name.toLowerCase());
    }
  },
});
