import { defineRule } from '../../../engine/rule.ts';
import { changeTo } from '../../../files/change-to.ts';
import type { FindingFix } from '../../../files/finding.ts';
import { child } from '../../../files/json/json-pointer.ts';
import { shown } from '../../../files/json/json-value.ts';
import {
  categories,
  categoriesIn,
  type MetadataEntry,
  metadataEntry,
} from '../../../openapi/metadata/connector-metadata.ts';
import { askForEntry } from '../../../openapi/metadata/metadata-questions.ts';
import { closestName } from '../../../text/closest-name.ts';
import { quoted } from '../../../text/listing.ts';

export const metadataCategoriesAllowed = defineRule({
  id: 'metadata-categories-allowed',
  severity: 'error',
  authority: 'validator',
  certification: true,
  subject: 'apiDefinition',
  docs: {
    summary: 'Choose categories from the list.',
    why: 'The catalog has nineteen, and the validator compares them letter by letter. Different capitalization has sometimes passed.',
    fix: 'Choose from AI, Business Management, Business Intelligence, Collaboration, Commerce, Communication, Content and Files, Finance, Data, Human Resources, Internet of Things, IT Operations, Lifestyle and Entertainment, Marketing, Productivity, Sales and CRM, Security, Social Media, Website.',
    source: 'https://github.com/microsoft/PowerPlatformConnectors/pull/570',
    messages: [
      'InvalidConnectorCategory',
      'The connector category is invalid. Available categories are: [{0}].',
    ],
    valid: [
      '{ "x-ms-connector-metadata": [{ "propertyName": "Categories", "propertyValue": "Sales and CRM;IT Operations" }] }',
    ],
    invalid: [
      '{ "x-ms-connector-metadata": [{ "propertyName": "Categories", "propertyValue": «"CDP"» }] }',
      '{ "x-ms-connector-metadata": [{ "propertyName": "Categories", "propertyValue": «"AI;website"» }] }',
    ],
  },

  *check(definition) {
    const entry = metadataEntry(definition, 'Categories');
    const parts = categoriesIn(entry?.value ?? '');
    const unknown = parts.filter((part) => !categories.includes(part));
    if (entry === undefined || unknown.length === 0) return;
    const corrected = parts.map((part) => closestName(part, categories) ?? part);
    const isSameButCase = corrected.join().toLowerCase() === parts.join().toLowerCase();
    const isKnown = corrected.every((part) => categories.includes(part));
    yield {
      at: `${entry.pointer}/propertyValue`,
      message: isKnown
        ? `Set "Categories" to ${shown(corrected.join(';'))}: it is ${shown(entry.value)}.`
        : `Choose a category from the list, such as "Productivity": the list does not have ${quoted(unknown)}.`,
      severity: isKnown && isSameButCase ? 'warning' : 'error',
      questions: [askForEntry('Categories', entry.pointer)],
      fix: isKnown ? fixOf(entry, corrected, isSameButCase) : undefined,
    };
  },
});

function fixOf(
  { pointer }: MetadataEntry,
  corrected: readonly string[],
  safe: boolean,
): FindingFix {
  const value = [...new Set(corrected)].join(';');
  return changeTo(child(pointer, 'propertyValue'), value, { safe });
}
