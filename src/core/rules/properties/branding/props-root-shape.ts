import { defineRule } from '../../../engine/rule.ts';
import type { FindingFix } from '../../../files/finding.ts';
import { segmentsOf } from '../../../files/json/json-pointer.ts';
import { own } from '../../../files/json/json-value.ts';
import type { ApiProperties } from '../../../properties/api-properties.ts';
import { memberNames } from '../../../properties/member-names.ts';

export const propsRootShape = defineRule({
  id: 'props-root-shape',
  severity: 'error',
  authority: 'validator',
  subject: 'apiProperties',
  docs: {
    summary: 'Put everything inside "properties".',
    why: 'The platform reads only what is inside "properties", and the pull request check rejects anything outside it.',
    fix: 'Move the property into "properties", or remove it if the format does not define it there.',
    source: 'https://github.com/microsoft/PowerPlatformConnectors/pull/1312',
    valid: [
      '{ "properties": { "iconBrandColor": "#2b5a7d" } }',
      '{ "$schema": "https://northwind.com/schema.json", "properties": {} }',
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
    const missing = faults.find(({ keyword }) => keyword === 'required');
    if (misnamed.length > 0) yield* misnamed;
    else if (missing !== undefined) {
      yield {
        ...missing,
        message: 'Put everything inside an object named "properties": it is missing.',
      };
    } else {
      for (const fault of faults) {
        const [name = ''] = segmentsOf(fault.at);
        yield fault.highlight === 'key' && memberNames.includes(name)
          ? { ...fault, message: misplaced(name), fix: move(file, name) }
          : fault;
      }
    }
  },
});

function misplaced(name: string): string {
  return `Move "${name}" into "properties": the platform does not read it at the top level.`;
}

/** Undefined if "properties" has the same member: only the publisher knows which one is right. */
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
