import { defineRule } from '../../../engine/rule.ts';
import { shown } from '../../../files/json-value.ts';

export const basepathFormat = defineRule({
  id: 'basepath-format',
  severity: 'error',
  authority: 'validator',
  subject: 'apiDefinition',
  docs: {
    summary: 'Start basePath with a slash.',
    why: 'It follows the host without anything between them; the validator refuses it otherwise.',
    fix: 'Write "/v1" for "v1"; leave "basePath" out, or write "/", if there is none.',
    source:
      'https://learn.microsoft.com/connectors/custom-connectors/certification-swagger-validator-rules',
    messages: [
      'BasePathNotValid',
      "The 'basePath' property, if present, must start with a '/' character.",
    ],
    valid: ['{ "basePath": "/v1" }', '{ "basePath": "/" }', '{ "host": "api.contoso.com" }'],
    invalid: [
      '{ "basePath": «"v1/"» }',
      '{ "basePath": «""» }',
      '{ "basePath": «"https://api.contoso.com/v1"» }',
    ],
  },

  *check({ root: { basePath } }) {
    if (typeof basePath !== 'string' || basePath.startsWith('/')) return;
    const path = `/${basePath.trim()}`;
    yield {
      at: '/basePath',
      message: `Start "basePath" with "/": it is ${shown(basePath)}.`,
      fix: /:|^\/[^/]*\.[a-z]{2,}(?:\/|$)/i.test(path)
        ? undefined
        : {
            title: `Write "${path}"`,
            changes: [{ replace: '/basePath', with: path }],
            safe: true,
          },
    };
  },
});
