import { defineRule } from '../../../engine/rule.ts';
import { categoriesIn, metadataEntry } from '../../../openapi/connector-metadata.ts';
import { faultOfPresence } from '../../../openapi/metadata-findings.ts';

export const metadataCategories = defineRule({
  id: 'metadata-categories',
  severity: 'error',
  authority: 'reviewer',
  certification: true,
  subject: 'apiDefinition',
  docs: {
    summary: 'File the connector under a category.',
    why: 'The catalog is sorted by categories; the validator asks for the entry "Categories".',
    fix: 'Add { "propertyName": "Categories", "propertyValue": "Productivity" }.',
    source: 'https://github.com/microsoft/PowerPlatformConnectors/pull/4077',
    messages: [
      "The connector metadata property 'Categories' is required.",
      'ConnectorMetadataPropertiesMissing',
    ],
    valid: [
      '{ "x-ms-connector-metadata": [{ "propertyName": "Categories", "propertyValue": "AI;Data" }] }',
    ],
    invalid: [
      '{ "x-ms-connector-metadata": «[{ "propertyName": "Website", "propertyValue": "https://www.contoso.com" }]» }',
      '{ "x-ms-connector-metadata": [{ "propertyName": «"categories"», "propertyValue": "AI" }] }',
      '{ "x-ms-connector-metadata": [{ "propertyName": "Categories", "propertyValue": «" "» }] }',
    ],
  },

  *check(definition) {
    yield* faultOfPresence(definition, 'Categories');
    const entry = metadataEntry(definition, 'Categories');
    if (entry === undefined || categoriesIn(entry.value).length > 0) return;
    yield {
      at: `${entry.pointer}/propertyValue`,
      message: 'Write one or two categories as the value of "Categories": it is empty.',
    };
  },
});
