import { defineRule } from '../../../engine/rule.ts';
import { categoriesIn, metadataEntry } from '../../../openapi/metadata/connector-metadata.ts';
import { checkPresence } from '../../../openapi/metadata/metadata-findings.ts';

import { askForEntry } from '../../../openapi/metadata/metadata-questions.ts';

export const metadataCategories = defineRule({
  id: 'metadata-categories',
  severity: 'error',
  authority: 'validator',
  certification: true,
  subject: 'apiDefinition',
  docs: {
    summary: 'Choose a category for the connector.',
    why: 'The catalog is sorted by category, and the validator requires the entry "Categories".',
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
      '{ "x-ms-connector-metadata": «[{ "propertyName": "Website", "propertyValue": "https://www.northwind.com" }]» }',
      '{ "x-ms-connector-metadata": [{ "propertyName": «"categories"», "propertyValue": "AI" }] }',
      '{ "x-ms-connector-metadata": [{ "propertyName": "Categories", "propertyValue": «" "» }] }',
    ],
  },

  *check(definition) {
    yield* checkPresence(definition, 'Categories');
    const entry = metadataEntry(definition, 'Categories');
    if (entry === undefined || categoriesIn(entry.value).length > 0) return;
    yield {
      at: `${entry.pointer}/propertyValue`,
      message: 'Set "Categories" to one or two categories: it is empty.',
      questions: [askForEntry('Categories', entry.pointer)],
    };
  },
});
