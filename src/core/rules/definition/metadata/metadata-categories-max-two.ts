import { defineRule } from '../../../engine/rule.ts';
import { categoriesIn, metadataEntry } from '../../../openapi/metadata/connector-metadata.ts';

import { askForEntry } from '../../../openapi/metadata/metadata-questions.ts';

export const metadataCategoriesMaxTwo = defineRule({
  id: 'metadata-categories-max-two',
  severity: 'error',
  authority: 'validator',
  certification: true,
  subject: 'apiDefinition',
  docs: {
    summary: 'Choose at most two categories.',
    why: 'The validator rejects a connector with more.',
    fix: 'Keep the two that users would look under.',
    source: 'https://github.com/microsoft/PowerPlatformConnectors/pull/4077',
    messages: [
      'TooManyConnectorCategories',
      "The maximum allowed number of categories for the connector is '{0}'.",
    ],
    valid: [
      '{ "x-ms-connector-metadata": [{ "propertyName": "Categories", "propertyValue": "AI;Data" }] }',
      '{ "x-ms-connector-metadata": [{ "propertyName": "Categories", "propertyValue": "AI;Data;" }] }',
    ],
    invalid: [
      '{ "x-ms-connector-metadata": [{ "propertyName": "Categories", "propertyValue": «"AI;Data;Finance"» }] }',
    ],
  },

  *check(definition) {
    const entry = metadataEntry(definition, 'Categories');
    const { size } = new Set(categoriesIn(entry?.value ?? ''));
    if (entry === undefined || size <= 2) return;
    yield {
      at: `${entry.pointer}/propertyValue`,
      message: `Keep at most two values in "Categories": it has ${size}.`,
      questions: [askForEntry('Categories', entry.pointer)],
    };
  },
});
