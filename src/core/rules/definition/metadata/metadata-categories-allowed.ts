import { defineRule } from '../../../engine/rule.ts';
import type { FindingFix } from '../../../files/finding.ts';
import { child } from '../../../files/json-pointer.ts';
import { shown } from '../../../files/json-value.ts';
import {
  categories,
  categoriesIn,
  type MetadataEntry,
  metadataEntry,
} from '../../../openapi/connector-metadata.ts';
import { closestName } from '../../../schema/closest-name.ts';
import { quoted } from '../../../text/listing.ts';

export const metadataCategoriesAllowed = defineRule({
  id: 'metadata-categories-allowed',
  severity: 'error',
  authority: 'validator',
  certification: true,
  subject: 'apiDefinition',
  docs: {
    summary: 'Choose the categories from the list.',
    why: 'The catalog knows nineteen, and the validator compares them letter by letter. Another letter case has been let pass now and then.',
    fix: 'Choose from AI, Business Management, Business Intelligence, Collaboration, Commerce, Communication, Content and Files, Finance, Data, Human Resources, Internet of Things, IT Operations, Lifestyle and Entertainment, Marketing, Productivity, Sales and CRM, Security, Social Media, Website.',
    source: 'https://github.com/microsoft/PowerPlatformConnectors/pull/570',
    messages: ['InvalidConnectorCategory'],
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
    const meant = parts.map((part) => closestName(part, categories) ?? part);
    const isSameButCase = meant.join().toLowerCase() === parts.join().toLowerCase();
    const isKnown = meant.every((part) => categories.includes(part));
    yield {
      at: `${entry.pointer}/propertyValue`,
      message: isKnown
        ? `Write ${shown(meant.join(';'))} as the value of "Categories": it is ${shown(entry.value)}.`
        : `Replace ${quoted(unknown)} with a category from the list, such as "Productivity".`,
      severity: isKnown && isSameButCase ? 'warning' : 'error',
      fix: isKnown ? fixOf(entry, meant, isSameButCase) : undefined,
    };
  },
});

function fixOf({ pointer }: MetadataEntry, meant: readonly string[], safe: boolean): FindingFix {
  const value = [...new Set(meant)].join(';');
  return {
    title: `Write ${shown(value)}`,
    changes: [{ replace: child(pointer, 'propertyValue'), with: value }],
    safe,
  };
}
