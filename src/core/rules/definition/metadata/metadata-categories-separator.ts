import { defineRule } from '../../../engine/rule.ts';
import { changeTo } from '../../../files/change-to.ts';
import { shown } from '../../../files/json/json-value.ts';
import { categoriesIn, metadataEntry } from '../../../openapi/metadata/connector-metadata.ts';

export const metadataCategoriesSeparator = defineRule({
  id: 'metadata-categories-separator',
  severity: 'warning',
  authority: 'documentation',
  certification: true,
  subject: 'apiDefinition',
  docs: {
    summary: 'Separate categories with a semicolon and no space.',
    why: 'The catalog splits the value at semicolons. Spaces have passed, but a comma turns two categories into one that does not exist.',
    fix: 'Write "Productivity;Data".',
    source: 'https://learn.microsoft.com/connectors/custom-connectors/certification-submission',
    valid: [
      '{ "x-ms-connector-metadata": [{ "propertyName": "Categories", "propertyValue": "AI;Data" }] }',
    ],
    invalid: [
      '{ "x-ms-connector-metadata": [{ "propertyName": "Categories", "propertyValue": «"AI; Data"» }] }',
      '{ "x-ms-connector-metadata": [{ "propertyName": "Categories", "propertyValue": «"AI,Data"» }] }',
      '{ "x-ms-connector-metadata": [{ "propertyName": "Categories", "propertyValue": «"AI;"» }] }',
      '{ "x-ms-connector-metadata": [{ "propertyName": "Categories", "propertyValue": «"AI;AI"» }] }',
    ],
  },

  *check(definition) {
    const entry = metadataEntry(definition, 'Categories');
    const value = [...new Set(categoriesIn(entry?.value ?? ''))].join(';');
    if (entry === undefined || value === '' || value === entry.value) return;
    yield {
      at: `${entry.pointer}/propertyValue`,
      message: `Set "Categories" to ${shown(value)}: it is ${shown(entry.value)}.`,
      fix: changeTo(`${entry.pointer}/propertyValue`, value, { safe: true }),
    };
  },
});
