import { defineRule } from '../../../../engine/rule.ts';

export const extMediaKind = defineRule({
  id: 'ext-media-kind',
  severity: 'error',
  authority: 'documentation',
  subject: 'apiDefinition',
  members: ['x-ms-media-kind'],
  docs: {
    summary: 'Set "x-ms-media-kind" to "image" or "audio".',
    why: 'Power Apps knows no other kind of media, and treats the value as plain text.',
    fix: 'Write "image" or "audio", or remove the extension.',
    source:
      'https://github.com/microsoft/PowerPlatformConnectors/blob/dev/schemas/apiDefinition.swagger.schema.json',
    valid: [
      '{ "swagger": "2.0", "definitions": { "A": { "type": "string", "x-ms-media-kind": "image" } } }',
    ],
    invalid: [
      '{ "swagger": "2.0", "definitions": { "A": { "type": "string", "x-ms-media-kind": «"video"» } } }',
      '{ "swagger": "2.0", "definitions": { "A": { "type": "string", "x-ms-media-kind": «"Image"» } } }',
    ],
  },

  *check(definition) {
    yield* definition.faultsOf('ext-media-kind');
  },
});
