import { defineRule } from '../../../../engine/rule.ts';
import { shown } from '../../../../files/json/json-value.ts';
import { extensionFaults } from '../../../../openapi/extensions/extension-faults.ts';

export const extMalformedName = defineRule({
  id: 'ext-malformed-name',
  severity: 'error',
  authority: 'advice',
  subject: 'apiDefinition',
  docs: {
    summary: 'Write the names of extensions without blanks and punctuation.',
    why: 'The platform ignores such a name, so the title or setting in it is lost.',
    fix: 'Remove the blanks and punctuation from the name.',
    source: 'https://learn.microsoft.com/connectors/custom-connectors/openapi-extensions',
    valid: [
      '{ "swagger": "2.0", "definitions": { "A": { "type": "string", "x-ms-summary": "Name" } } }',
    ],
    invalid: [
      '{ "swagger": "2.0", "definitions": { "A": { "type": "string", «"x-ms-summary:"»: "Name" } } }',
      '{ "swagger": "2.0", "definitions": { "A": { "type": "string", «"x-ms-summary title"»: "Name" } } }',
      '{ "swagger": "2.0", "definitions": { "A": { "type": "string", «"x-ms  -summary"»: "Name" } } }',
      '{ "swagger": "2.0", "definitions": { "A": { "type": "string", «"x-ms: note"»: "Name" } } }',
    ],
  },

  *check(definition) {
    for (const { at, kind, name, meant, holder, fix } of extensionFaults(definition)) {
      if (kind !== 'malformed') continue;
      const cure =
        meant === undefined ? `Correct ${shown(name)}` : `Rename ${shown(name)} to "${meant}"`;
      yield {
        at,
        highlight: 'key',
        message: `${cure} in ${holder}: the names of extensions have only letters and hyphens.`,
        fix,
      };
    }
  },
});
