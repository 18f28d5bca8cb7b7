import { defineRule } from '../../../engine/rule.ts';
import { shown } from '../../../files/json/json-value.ts';
import { everySchemaWith } from '../../../openapi/every-schema.ts';

/** Syntax that only .NET has: inline options, comments, atomic and conditional groups, quoted and balancing group names. */
const dotNetOnly = /\(\?(?:[imnsx-]+[:)]|#|>|\(|'|<\w*-)/;

export const patternValidRegex = defineRule({
  id: 'pattern-valid-regex',
  severity: 'error',
  authority: 'validator',
  subject: 'apiDefinition',
  members: ['pattern'],
  docs: {
    summary: 'Make each pattern a correct regular expression.',
    why: 'A pattern that cannot be parsed checks nothing. The validator rejects it.',
    fix: 'Correct the pattern. Use a backslash before special characters that are meant literally.',
    source:
      'https://learn.microsoft.com/connectors/custom-connectors/certification-swagger-validator-rules',
    messages: [
      'PatternShouldBeValidRegularExpression',
      "The 'pattern' value should be a valid regular expression.",
    ],
    valid: ['{ "definitions": { "A": { "type": "string", "pattern": "^[a-z]+$" } } }'],
    invalid: [
      '{ "definitions": { "A": { "type": "string", "pattern": «"[a-z"» } } }',
      '{ "definitions": { "A": { "type": "string", "pattern": «"(?i)abc"» } } }',
    ],
  },

  *check(definition) {
    for (const schema of everySchemaWith(definition, 'pattern')) {
      const { pattern } = schema.value;
      if (typeof pattern !== 'string' || isRegularExpression(pattern)) continue;
      const isDotNet = dotNetOnly.test(pattern);
      yield {
        at: `${schema.pointer}/pattern`,
        severity: isDotNet ? 'info' : 'error',
        message: isDotNet
          ? `Test the pattern of ${schema.label} on the platform: only .NET supports ${shown(pattern)}.`
          : `Correct the pattern of ${schema.label}: ${shown(pattern)} is not a regular expression.`,
      };
    }
  },
});

function isRegularExpression(pattern: string): boolean {
  try {
    return new RegExp(pattern) instanceof RegExp;
  } catch {
    return false;
  }
}
