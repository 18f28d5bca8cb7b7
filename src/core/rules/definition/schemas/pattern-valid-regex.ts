import { defineRule } from '../../../engine/rule.ts';
import { shown } from '../../../files/json-value.ts';
import { everySchema } from '../../../openapi/every-schema.ts';

/** Inline options, comments, atomic and conditional groups, names in quotes. */
const dotNetOnly = /\(\?(?:[imnsx-]+[:)]|#|>|\(|'|<\w*-)/;

export const patternValidRegex = defineRule({
  id: 'pattern-valid-regex',
  severity: 'error',
  authority: 'validator',
  subject: 'apiDefinition',
  members: ['pattern'],
  docs: {
    summary: 'Write patterns as regular expressions.',
    why: 'A pattern that cannot be read tests nothing; the validator stops it.',
    fix: 'Correct the pattern, and escape with a backslash what is meant as it stands.',
    source:
      'https://learn.microsoft.com/connectors/custom-connectors/certification-swagger-validator-rules',
    messages: ['PatternShouldBeValidRegularExpression'],
    valid: ['{ "definitions": { "A": { "type": "string", "pattern": "^[a-z]+$" } } }'],
    invalid: [
      '{ "definitions": { "A": { "type": "string", "pattern": «"[a-z"» } } }',
      '{ "definitions": { "A": { "type": "string", "pattern": «"(?i)abc"» } } }',
    ],
  },

  *check(definition) {
    for (const schema of everySchema(definition)) {
      const { pattern } = schema.value;
      if (typeof pattern !== 'string' || isRegularExpression(pattern)) continue;
      const isKnownElsewhere = dotNetOnly.test(pattern);
      yield {
        at: `${schema.pointer}/pattern`,
        severity: isKnownElsewhere ? 'info' : 'error',
        message: isKnownElsewhere
          ? `Test the pattern of ${schema.label} on the platform: only .NET reads ${shown(pattern)}.`
          : `Correct the pattern of ${schema.label}: ${shown(pattern)} is no regular expression.`,
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
