import { defineRule } from '../../../engine/rule.ts';
import { isObject } from '../../../files/json/json-value.ts';
import { isMissing } from '../../../openapi/texts/written-text.ts';

export const infoVersionPresent = defineRule({
  id: 'info-version-present',
  severity: 'error',
  authority: 'validator',
  subject: 'apiDefinition',
  docs: {
    summary: 'Give the connector a version.',
    why: 'OpenAPI requires it, and the validator rejects a definition without one.',
    fix: 'Set "version" in "info" to "1.0".',
    source: 'https://swagger.io/specification/v2/',
    messages: ["The 'version' property is required."],
    valid: ['{ "info": { "version": "1.0" } }', '{ "swagger": "2.0" }'],
    invalid: ['{ "info": «{ "title": "Northwind" }» }', '{ "info": { "version": «""» } }'],
  },

  *check({ root }) {
    if (!isObject(root.info) || !isMissing(root.info.version)) return;
    const isAbsent = root.info.version === undefined;
    yield {
      at: isAbsent ? '/info' : '/info/version',
      message: `Set "version" in "info" to a version, such as "1.0": it is ${isAbsent ? 'missing' : 'empty'}.`,
      fix: {
        title: 'Set the version to "1.0"',
        changes: [
          isAbsent
            ? { insert: 'version', into: '/info', value: '1.0' }
            : { replace: '/info/version', with: '1.0' },
        ],
      },
    };
  },
});
