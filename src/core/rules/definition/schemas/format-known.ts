import { defineRule } from '../../../engine/rule.ts';
import { changeTo } from '../../../files/change-to.ts';
import { shown } from '../../../files/json/json-value.ts';
import { everySchemaWith } from '../../../openapi/every-schema.ts';
import { closestName } from '../../../text/closest-name.ts';

const formats: readonly string[] = [
  'int32',
  'int64',
  'float',
  'double',
  'byte',
  'binary',
  'date',
  'date-time',
  'date-no-tz',
  'password',
  'email',
  'html',
  'uri',
  'uuid',
];

/** Common names for the same formats. */
const synonyms: ReadonlyMap<string, string> = new Map([
  ['guid', 'uuid'],
  ['datetime', 'date-time'],
  ['url', 'uri'],
  ['int', 'int32'],
  ['integer', 'int32'],
  ['long', 'int64'],
  ['base64', 'byte'],
]);

export const formatKnown = defineRule({
  id: 'format-known',
  severity: 'warning',
  authority: 'validator',
  subject: 'apiDefinition',
  docs: {
    summary: 'Use only formats that the platform knows.',
    why: 'The format decides which field users see and how values are read. The validator reports unknown formats.',
    fix: 'Use int32, int64, float, double, byte, binary, date, date-time, date-no-tz, password, email, html, uri or uuid, or remove "format".',
    source:
      'https://learn.microsoft.com/connectors/custom-connectors/certification-swagger-validator-rules',
    messages: ['UnrecognizedTypeFormat', "The type/format '{0}' is not recognized."],
    valid: ['{ "definitions": { "A": { "type": "string", "format": "date-no-tz" } } }'],
    invalid: [
      '{ "definitions": { "A": { "type": "string", "format": «"guid"» } } }',
      '{ "paths": { "/a": { "get": { "parameters": [{ "name": "b", "in": "query", "type": "integer", "format": «""» }] } } } }',
    ],
  },

  *check(definition) {
    for (const schema of everySchemaWith(definition, 'format')) {
      const { format } = schema.value;
      if (typeof format !== 'string' || formats.includes(format)) continue;
      const at = `${schema.pointer}/format` as const;
      const meant = meantBy(format.trim());
      yield {
        at,
        message:
          meant === undefined
            ? `Remove the format of ${schema.label}: the platform does not know ${shown(format)}.`
            : `Change the format of ${schema.label} to "${meant}": the platform does not know ${shown(format)}.`,
        fix:
          meant === undefined
            ? { title: 'Remove the format', changes: [{ remove: at }], safe: format.trim() === '' }
            : changeTo(at, meant, { safe: meant === format.toLowerCase() }),
      };
    }
  },
});

function meantBy(format: string): string | undefined {
  return (
    synonyms.get(format.toLowerCase()) ??
    (format.length > 40 ? undefined : closestName(format, formats))
  );
}
