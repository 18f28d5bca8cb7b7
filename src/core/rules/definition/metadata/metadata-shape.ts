import type { JsonPointer } from '../../../contract/diagnostic.ts';
import { defineRule } from '../../../engine/rule.ts';
import type { FindingFix } from '../../../files/finding.ts';
import { isObject, type JsonObject, shown, typeName } from '../../../files/json/json-value.ts';
import { isEntry, METADATA, metadataNames } from '../../../openapi/metadata/connector-metadata.ts';

export const metadataShape = defineRule({
  id: 'metadata-shape',
  severity: 'error',
  authority: 'validator',
  certification: true,
  subject: 'apiDefinition',
  docs: {
    summary: 'Write each metadata entry as a name and a value.',
    why: 'The platform reads only a list of objects with the strings "propertyName" and "propertyValue".',
    fix: 'Write each entry as { "propertyName": "Website", "propertyValue": "https://www.northwind.com" }.',
    source: 'https://learn.microsoft.com/connectors/custom-connectors/certification-submission',
    valid: [
      '{ "x-ms-connector-metadata": [{ "propertyName": "Website", "propertyValue": "https://www.northwind.com" }] }',
    ],
    invalid: [
      '{ "x-ms-connector-metadata": «{ "Website": "https://www.northwind.com" }» }',
      '{ "x-ms-connector-metadata": [«{ "Website": "https://www.northwind.com" }»] }',
      '{ "x-ms-connector-metadata": [«{ "propertyName": "Categories", "propertyValue": ["AI"] }»] }',
    ],
  },

  *check({ root }) {
    const list = root[METADATA];
    if (list === undefined) return;
    if (!Array.isArray(list)) {
      yield {
        at: `/${METADATA}`,
        message: `Make "${METADATA}" a list of entries with "propertyName" and "propertyValue": it is ${typeName(list)}.`,
        fix: fixOf(`/${METADATA}`, isObject(list) ? toEntries(list) : undefined),
      };
      return;
    }
    for (const [index, item] of list.entries()) {
      if (isEntry(item)) continue;
      yield {
        at: `/${METADATA}/${index}`,
        message: `Give entry ${index + 1} of "${METADATA}" the strings "propertyName" and "propertyValue": it is ${shown(item)}.`,
        fix: fixOf(`/${METADATA}/${index}`, isObject(item) ? toEntries(item)?.[0] : undefined),
      };
    }
  },
});

/** Turns members such as `Website` into entries, or returns undefined if any other member is there. */
function toEntries(object: JsonObject): readonly JsonObject[] | undefined {
  const members = Object.entries(object);
  const known: readonly string[] = metadataNames;
  if (!members.every(([name, value]) => known.includes(name) && typeof value === 'string')) {
    return undefined;
  }
  return members.map(([propertyName, propertyValue]) => ({ propertyName, propertyValue }));
}

function fixOf(at: JsonPointer, value: unknown): FindingFix | undefined {
  if (value === undefined) return undefined;
  return {
    title: 'Convert to "propertyName" and "propertyValue"',
    changes: [{ replace: at, with: value }],
  };
}
