import { fileName } from '../../../connector/roles/file-name.ts';
import { defineRule } from '../../../engine/rule.ts';
import { brief } from '../../../files/json/json-value.ts';

/** What a message calls the files of which there should be one. */
const nouns: Readonly<Record<string, string>> = {
  apiDefinition: 'API definition',
  apiProperties: 'file of API properties',
};

export const fileChoice = defineRule({
  id: 'file-choice',
  severity: 'warning',
  authority: 'advice',
  subject: 'connector',
  docs: {
    summary: 'Keep one API definition and one file of API properties.',
    why: 'If several files could be meant, only one of them is checked and packed, and it may be the wrong one.',
    fix: 'Name the right file apiDefinition.swagger.json or apiProperties.json, and remove the others.',
    source: 'https://learn.microsoft.com/connectors/custom-connectors/submit-for-certification',
    valid: [
      {
        'apiDefinition.swagger.json': '{ "swagger": "2.0" }',
        'draft.json': '{ "swagger": "2.0" }',
      },
    ],
    invalid: [{ 'northwind.json': '{ "swagger": "2.0" }', 'draft.json': '{ "swagger": "2.0" }' }],
  },

  *check({ guesses }) {
    for (const { path, role, rivals } of guesses) {
      const noun = nouns[role];
      if (noun === undefined || rivals.length === 0) continue;
      const others = brief(rivals.join(', '));
      yield {
        in: path,
        message: `Keep one ${noun}: ${fileName(path)} was taken, first by folder and name, but ${others} could be meant.`,
      };
    }
  },
});
