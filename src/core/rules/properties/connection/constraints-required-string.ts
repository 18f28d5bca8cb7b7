import type { JsonPointer } from '../../../contract/diagnostic.ts';
import { defineRule } from '../../../engine/rule.ts';
import { changeTo } from '../../../files/change-to.ts';
import type { FindingFix } from '../../../files/finding.ts';
import { scalarText, shown } from '../../../files/json/json-value.ts';

export const constraintsRequiredString = defineRule({
  id: 'constraints-required-string',
  severity: 'warning',
  authority: 'documentation',
  subject: 'apiProperties',
  docs: {
    summary: 'Write "required" and "hidden" as the strings "true" and "false".',
    why: 'The format, its samples and recent certification feedback ask for strings, although a check once asked for the opposite.',
    fix: 'Put the value in quotation marks.',
    source: 'https://github.com/microsoft/PowerPlatformConnectors/pull/2589',
    valid: [
      '{ "properties": { "connectionParameters": { "key": { "type": "string", "uiDefinition": { "constraints": { "required": "true", "hidden": "false" } } } } } }',
    ],
    invalid: [
      '{ "properties": { "connectionParameters": { "key": { "type": "string", "uiDefinition": { "constraints": { "required": «true», "hidden": «"False"» } } } } } }',
      '{ "properties": { "connectionParameters": { "key": { "type": "string", "uiDefinition": { "constraints": { "required": «"yes"» } } } } } }',
    ],
  },

  *check(file) {
    for (const fault of file.faultsOf('constraints-required-string')) {
      yield {
        ...fault,
        message: `Write ${file.nameOf(fault.at)} as the string "true" or "false": it is ${shown(fault.found)}.`,
        fix: typeof fault.found === 'boolean' ? quoted(fault.at, fault.found) : fault.fix,
      };
    }
  },
});

function quoted(at: JsonPointer, value: boolean): FindingFix {
  const text = scalarText(value);
  return changeTo(at, text, { safe: true });
}
