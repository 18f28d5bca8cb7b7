import { defineRule } from '../../../engine/rule.ts';
import { shown } from '../../../files/json/json-value.ts';

export const basepathTemplateBraces = defineRule({
  id: 'basepath-template-braces',
  severity: 'error',
  authority: 'documentation',
  subject: 'apiDefinition',
  docs: {
    summary: 'Keep variables out of basePath.',
    why: 'OpenAPI 2.0 allows variables only in paths. In basePath, the braces are sent to the service as they are.',
    fix: 'Move the part with the variable to the paths, or let a dynamichosturl policy fill it in.',
    source: 'https://swagger.io/specification/v2/',
    valid: ['{ "basePath": "/v1", "paths": { "/tenants/{id}": {} } }'],
    invalid: ['{ "basePath": «"/tenants/{id}"» }'],
  },

  *check({ root: { basePath } }) {
    if (typeof basePath !== 'string' || !/[{}]/.test(basePath)) return;
    yield {
      at: '/basePath',
      message: `Move the variable from "basePath" to the paths: the base path is ${shown(basePath)}.`,
    };
  },
});
