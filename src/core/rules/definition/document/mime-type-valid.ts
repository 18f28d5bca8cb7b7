import { defineRule } from '../../../engine/rule.ts';
import { changeTo } from '../../../files/change-to.ts';
import { shown } from '../../../files/json/json-value.ts';
import { mimeTypeLists } from '../../../openapi/mime-types.ts';

const TYPE_AND_SUBTYPE = /^[\w!#$&^.+*-]+\/[\w!#$&^.+*-]+\s*(?:;.*)?$/;

const FULL_NAMES: ReadonlyMap<string, string> = new Map([
  ['json', 'application/json'],
  ['text', 'text/plain'],
  ['form-data', 'multipart/form-data'],
  ['x-www-form-urlencoded', 'application/x-www-form-urlencoded'],
]);

export const mimeTypeValid = defineRule({
  id: 'mime-type-valid',
  severity: 'error',
  authority: 'validator',
  subject: 'apiDefinition',
  docs: {
    summary: 'Write MIME types in full, such as application/json.',
    why: 'The validator rejects entries of consumes and produces that lack a type or a subtype.',
    fix: 'Write "application/json" instead of "json".',
    source:
      'https://learn.microsoft.com/connectors/custom-connectors/certification-swagger-validator-rules',
    messages: ['MimeTypeNotValid', "The MIME type '{0}' is not valid."],
    valid: [
      '{ "consumes": ["application/json"], "produces": ["application/json; charset=utf-8"] }',
    ],
    invalid: [
      '{ "consumes": [«"json"»] }',
      '{ "paths": { "/a": { "get": { "produces": [«""»] } } } }',
    ],
  },

  *check(definition) {
    for (const list of mimeTypeLists(definition)) {
      for (const [index, type] of list.types.entries()) {
        if (typeof type !== 'string' || TYPE_AND_SUBTYPE.test(type)) continue;
        const meant = FULL_NAMES.get(type.trim().toLowerCase());
        yield {
          at: `${list.pointer}/${index}`,
          message: `Write the MIME type in full, such as "application/json": it is ${shown(type)} in ${list.label}.`,
          fix:
            meant === undefined
              ? undefined
              : changeTo(`${list.pointer}/${index}`, meant, { safe: true }),
        };
      }
    }
  },
});
