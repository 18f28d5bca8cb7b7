import { defineRule } from '../../../engine/rule.ts';
import { shown } from '../../../files/json-value.ts';

export const basepathTrailingSlash = defineRule({
  id: 'basepath-trailing-slash',
  severity: 'info',
  authority: 'advice',
  subject: 'apiDefinition',
  docs: {
    summary: 'End basePath without a slash.',
    why: 'Each path starts with a slash of its own, so that the address gets two. Many services do not mind.',
    fix: 'Write "/api" for "/api/".',
    source: 'https://swagger.io/specification/v2/',
    valid: ['{ "basePath": "/api" }', '{ "basePath": "/" }'],
    invalid: ['{ "basePath": «"/api/"» }'],
  },

  *check({ root: { basePath } }) {
    if (typeof basePath !== 'string' || !/^\/.*\/$/.test(basePath)) return;
    const path = basePath.replace(/(?<!\/)\/+$/, '') || '/';
    yield {
      at: '/basePath',
      message: `Take the slash off the end of "basePath": it is ${shown(basePath)}, and each path starts with one.`,
      fix: { title: `Write "${path}"`, changes: [{ replace: '/basePath', with: path }] },
    };
  },
});
