import { defineRule } from '../../../engine/rule.ts';
import { changeTo } from '../../../files/change-to.ts';
import { shown } from '../../../files/json/json-value.ts';

export const basepathTrailingSlash = defineRule({
  id: 'basepath-trailing-slash',
  severity: 'info',
  authority: 'advice',
  subject: 'apiDefinition',
  docs: {
    summary: 'Remove the slash at the end of basePath.',
    why: 'Each path starts with a slash, so the address gets two in a row. Many services accept that.',
    fix: 'Write "/api" instead of "/api/".',
    source: 'https://swagger.io/specification/v2/',
    valid: ['{ "basePath": "/api" }', '{ "basePath": "/" }'],
    invalid: ['{ "basePath": «"/api/"» }'],
  },

  *check({ root: { basePath } }) {
    if (typeof basePath !== 'string' || !/^\/.*\/$/.test(basePath)) return;
    const path = basePath.replace(/(?<!\/)\/+$/, '') || '/';
    yield {
      at: '/basePath',
      message: `Remove the slash at the end of "basePath": it is ${shown(basePath)}, and each path starts with a slash.`,
      fix: changeTo('/basePath', path),
    };
  },
});
