import { defineRule } from '../../../engine/rule.ts';
import { changeTo } from '../../../files/change-to.ts';
import { shown } from '../../../files/json/json-value.ts';

export const basepathFormat = defineRule({
  id: 'basepath-format',
  severity: 'error',
  authority: 'validator',
  subject: 'apiDefinition',
  docs: {
    summary: 'Start basePath with a slash.',
    why: 'The base path is appended directly to the host, and the validator rejects it without a slash.',
    fix: 'Write "/v1" instead of "v1". If there is no base path, write "/" or remove "basePath".',
    source:
      'https://learn.microsoft.com/connectors/custom-connectors/certification-swagger-validator-rules',
    messages: [
      'BasePathNotValid',
      "The 'basePath' property, if present, must start with a '/' character.",
    ],
    valid: ['{ "basePath": "/v1" }', '{ "basePath": "/" }', '{ "host": "api.northwind.com" }'],
    invalid: [
      '{ "basePath": «"v1/"» }',
      '{ "basePath": «""» }',
      '{ "basePath": «"https://api.northwind.com/v1"» }',
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
        : changeTo('/basePath', path, { safe: true }),
    };
  },
});
