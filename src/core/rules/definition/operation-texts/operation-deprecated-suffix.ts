import { defineRule } from '../../../engine/rule.ts';
import { changeTo } from '../../../files/change-to.ts';
import { shown } from '../../../files/json/json-value.ts';
import { textsOf, visibleOperations } from '../../../openapi/texts/written-text.ts';
import { withoutFinalPunctuation } from '../../../text/sentence.ts';

const MENTIONS_DEPRECATION = /deprecat|obsolete|legacy|retired|do not use/i;
const SUFFIX = ' (deprecated)';
const LONGEST_SUMMARY = 80;

export const operationDeprecatedSuffix = defineRule({
  id: 'operation-deprecated-suffix',
  severity: 'warning',
  authority: 'documentation',
  certification: true,
  subject: 'apiDefinition',
  members: ['deprecated'],
  docs: {
    summary: 'Say in the summary of an operation that it is deprecated.',
    why: 'The "deprecated" flag alone does not change the name that users see in their flows.',
    fix: 'End the summary with "(deprecated)".',
    source: 'https://learn.microsoft.com/connectors/custom-connectors/deprecate-operation',
    valid: [
      '{ "paths": { "/a": { "get": { "deprecated": true, "summary": "Get user (deprecated)" } } } }',
      '{ "paths": { "/a": { "get": { "deprecated": true, "summary": "Get user", "x-ms-visibility": "internal" } } } }',
    ],
    invalid: ['{ "paths": { "/a": { "get": { "deprecated": true, "summary": «"Get user"» } } } }'],
  },

  *check(definition) {
    for (const written of textsOf(definition, visibleOperations, 'summary')) {
      const { text, owner } = written;
      if (!owner.isDeprecated || MENTIONS_DEPRECATION.test(text)) continue;
      const better = withoutFinalPunctuation(text) + SUFFIX;
      yield {
        at: written.pointer,
        message: `End ${written.label} with "(deprecated)": it is ${shown(text)}, but the operation is deprecated.`,
        fix:
          better.length > LONGEST_SUMMARY
            ? undefined
            : changeTo(written.pointer, better, { safe: true }),
      };
    }
  },
});
