import { defineRule } from '../../../engine/rule.ts';
import type { FindingFix } from '../../../files/finding.ts';
import { segmentsOf } from '../../../files/json-pointer.ts';
import { own } from '../../../files/json-value.ts';
import type { ApiProperties } from '../../../properties/api-properties.ts';
import { memberNames } from '../../../properties/member-names.ts';

export const propsRootShape = defineRule({
  id: 'props-root-shape',
  severity: 'error',
  authority: 'validator',
  subject: 'apiProperties',
  docs: {
    summary: 'Put everything into "properties", and nothing beside it.',
    why: 'The platform reads what stands in "properties" alone, and the check of a pull request refuses whatever stands beside it.',
    fix: 'Move the member into "properties", or remove it if the format does not know it there either.',
    source: 'https://github.com/microsoft/PowerPlatformConnectors/pull/1312',
    valid: [
      '{ "properties": { "iconBrandColor": "#2b5a7d" } }',
      '{ "$schema": "https://example.com/schema.json", "properties": {} }',
    ],
    invalid: [
      '«{ "iconBrandColor": "#2b5a7d" }»',
      '{ "properties": «[]» }',
      '{ "properties": {}, «"publisher"»: "Northwind" }',
      '{ "properties": {}, «"contact"»: {} }',
      '{ «"Properties"»: {} }',
    ],
  },

  *check(file) {
    const faults = file.faultsOf('props-root-shape');
    const misnamed = faults.filter(({ fix }) => fix?.changes.some((each) => 'rename' in each));
    const lack = faults.find(({ keyword }) => keyword === 'required');
    if (misnamed.length > 0) yield* misnamed;
    else if (lack !== undefined) {
      yield { ...lack, message: 'Put everything into a member "properties": it is missing.' };
    } else {
      for (const fault of faults) {
        const [name = ''] = segmentsOf(fault.at);
        yield fault.part === 'key' && memberNames.includes(name)
          ? { ...fault, message: misplaced(name), fix: move(file, name) }
          : fault;
      }
    }
  },
});

function misplaced(name: string): string {
  return `Move "${name}" into "properties": beside it, the platform does not read it.`;
}

/** Nothing if "properties" has such a member, too: which of the two is right cannot be told. */
function move(file: ApiProperties, name: string): FindingFix | undefined {
  if (Object.hasOwn(file.properties, name)) return undefined;
  return {
    title: `Move "${name}" into "properties"`,
    changes: [
      { insert: name, into: '/properties', value: own(file.root, name) },
      { remove: `/${name}` },
    ],
    safe: true,
  };
}
