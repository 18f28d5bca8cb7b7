import { defineRule } from '../../../engine/rule.ts';
import { isSupportedMimeType, mimeTypeLists } from '../../../openapi/mime-types.ts';

export const mimeTypeSupported = defineRule({
  id: 'mime-type-supported',
  severity: 'warning',
  authority: 'validator',
  subject: 'apiDefinition',
  docs: {
    summary: 'List only MIME types that the designer supports.',
    why: 'The designer supports only application/json, text/plain, multipart/form-data and application/x-www-form-urlencoded. It ignores all others, and the validator warns about them.',
    fix: 'Remove all other types from consumes and produces.',
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
      const unsupported = types.filter((type) => typeof type === 'string' && isUnsupported(type));
      const [first] = unsupported;
      if (first === undefined) continue;
      const kept = types.filter((type) => typeof type !== 'string' || !isUnsupported(type));
      yield {
        at: unsupported.length === 1 ? `${list.pointer}/${types.indexOf(first)}` : list.pointer,
        message: `Remove ${unsupported.map((type) => `"${type}"`).join(', ')} from ${list.label}: the designer does not support ${unsupported.length === 1 ? 'it' : 'them'}.`,
        fix: {
          title: 'Keep only supported types',
          changes: [
            kept.length === 0 ? { remove: list.pointer } : { replace: list.pointer, with: kept },
          ],
        },
      };
    }
  },
});

function isUnsupported(type: string): boolean {
  return type.includes('/') && !isSupportedMimeType(type);
}
