import { defineRule } from '../../../engine/rule.ts';
import { isSupportedMimeType, mimeTypeLists } from '../../../openapi/mime-types.ts';

export const mimeTypeSupported = defineRule({
  id: 'mime-type-supported',
  severity: 'warning',
  authority: 'validator',
  subject: 'apiDefinition',
  docs: {
    summary: 'List only MIME types that the designer supports.',
    why: 'The validator warns of all but application/json, text/plain, multipart/form-data and application/x-www-form-urlencoded, and the designer ignores them.',
    fix: 'Remove the others from consumes and produces.',
    source:
      'https://learn.microsoft.com/connectors/custom-connectors/certification-swagger-validator-rules',
    messages: [
      'MimeTypeNotSupported',
      "The MIME type '{0}' is not supported. The supported mime types are: '{1}'.",
    ],
    valid: ['{ "consumes": ["application/json"], "produces": ["text/plain; charset=utf-8"] }'],
    invalid: [
      '{ "produces": ["application/json", «"text/json"»] }',
      '{ "consumes": «["application/json", "text/xml", "application/xml"]» }',
    ],
  },

  *check(definition) {
    for (const list of mimeTypeLists(definition)) {
      const { types } = list;
      const strange = types.filter((type) => typeof type === 'string' && isStrange(type));
      const [first] = strange;
      if (first === undefined) continue;
      const kept = types.filter((type) => typeof type !== 'string' || !isStrange(type));
      yield {
        at: strange.length === 1 ? `${list.pointer}/${types.indexOf(first)}` : list.pointer,
        message: `Remove ${strange.map((type) => `"${type}"`).join(', ')} from ${list.label}: the designer does not support it.`,
        fix:
          kept.length === 0
            ? undefined
            : {
                title: 'Leave only supported types',
                changes: [{ replace: list.pointer, with: kept }],
              },
      };
    }
  },
});

function isStrange(type: string): boolean {
  return type.includes('/') && !isSupportedMimeType(type);
}
