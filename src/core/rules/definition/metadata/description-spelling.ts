import { defineRule } from '../../../engine/rule.ts';
import { textsForUsers } from '../../../openapi/texts/written-text.ts';
import { misspellingsIn, withoutMisspellings } from '../../../text/misspellings.ts';

export const descriptionSpelling = defineRule({
  id: 'description-spelling',
  severity: 'info',
  authority: 'reviewer',
  certification: true,
  subject: 'apiDefinition',
  asks: 'description',
  docs: {
    summary: 'Spell summaries and descriptions correctly.',
    why: 'Reviewers send back misspelled texts (policy 5000.2.3.2). Only common misspellings are found here, so proofread the texts as well.',
    fix: 'Correct the word, and run a spell checker over all texts.',
    source: 'https://github.com/microsoft/PowerPlatformConnectors/pull/3647',
    messages: ['5000.2.3.2'],
    valid: [
      '{ "info": { "description": "Receives messages." } }',
      '{ "paths": { "/a": { "get": { "description": "Sorts by seperate_id." } } } }',
    ],
    invalid: [
      '{ "info": { "description": «"Recieves messages."» } }',
      '{ "paths": { "/a": { "get": { "summary": «"Retrive contact"», "parameters": [{ "name": "id", "in": "query", "description": «"Wich contact."» }] } } } }',
    ],
  },

  *check(definition) {
    for (const written of textsForUsers(definition)) {
      const { text } = written;
      const found = misspellingsIn(text);
      if (found.length === 0) continue;
      const corrections = found
        .slice(0, 3)
        .map(({ wrong, right }) => `"${wrong}" should be "${right}"`);
      yield {
        at: written.pointer,
        message: `Correct the spelling in ${written.label}: ${corrections.join(', ')}.`,
        fix: {
          title: 'Correct the spelling',
          changes: [{ replace: written.pointer, with: withoutMisspellings(text) }],
        },
      };
    }
  },
});
