import { defineRule } from '../../../../engine/rule.ts';
import { shown } from '../../../../files/json/json-value.ts';
import { extensionFaults } from '../../../../openapi/extensions/extension-faults.ts';

export const extUnknown = defineRule({
  id: 'ext-unknown',
  severity: 'warning',
  authority: 'documentation',
  subject: 'apiDefinition',
  docs: {
    summary: 'Spell the names of extensions as the platform does.',
    why: 'The platform ignores an extension that it does not know, so what it says is lost. No check stops it: misspelled titles were published this way.',
    fix: 'Correct the spelling, or remove the extension.',
    source: 'https://learn.microsoft.com/connectors/custom-connectors/openapi-extensions',
    valid: [
      '{ "swagger": "2.0", "definitions": { "A": { "type": "string", "x-ms-summary": "Name", "x-own": 1 } } }',
      '{ "swagger": "2.0", "definitions": { "A": { "type": "object", "properties": { "x-ms-request": { "type": "string" } } } } }',
    ],
    invalid: [
      '{ "swagger": "2.0", "definitions": { "A": { "type": "string", «"x-ms-sumamry"»: "Name" } } }',
      '{ "swagger": "2.0", "definitions": { "A": { "type": "string", «"x-enum-values"»: [] } } }',
      '{ "swagger": "2.0", "paths": { "/a": { "get": { «"x-ms-api-annotations"»: {}, "responses": {} } } } }',
      '{ "swagger": "2.0", "definitions": { "A": { "type": "string", «"x-ms-tooltip"»: "Name" } } }',
      '{ "swagger": "2.0", "definitions": { "A": { "type": "string", «"x-ms-mutability"»: ["read"] } } }',
    ],
  },

  /** A name that resembles no extension is a tip, because nothing else may have been meant. */
  *check(definition) {
    for (const { at, kind, name, meant, holder, fix } of extensionFaults(definition)) {
      if (kind !== 'unknown' && kind !== 'ignored') continue;
      const found = { at, highlight: 'key', fix } as const;
      if (meant === undefined) {
        const message = `Remove ${shown(name)} from ${holder}: the platform ignores it.`;
        yield { ...found, message, severity: 'info', authority: 'advice' };
      } else {
        const message = `Rename ${shown(name)} to "${meant}" in ${holder}: the platform knows no extension of this name.`;
        yield { ...found, message };
      }
    }
  },
});
