import { introTemplate } from '../../document/intro-template.ts';
import { openingOf } from '../../document/opening.ts';
import { plainText } from '../../document/plain-text.ts';
import { defineRule } from '../../engine/rule.ts';
import { textOr } from '../../files/json-value.ts';
import { similarity, wordsIn } from '../../text/similarity.ts';

const TOO_CLOSE = 0.9;
const LONGEST = 10_000;

export const introDescriptionDistinct = defineRule({
  id: 'intro-description-distinct',
  severity: 'warning',
  authority: 'documentation',
  certification: true,
  subject: 'intro',
  docs: {
    summary: 'Say more in the intro than in the description of the API definition.',
    why: 'The public page shows both; the template asks for a text of its own.',
    fix: 'Tell what users gain from the connector and what they can do with it, in other words and in more detail.',
    source: 'https://learn.microsoft.com/connectors/custom-connectors/submit-for-certification',
    valid: [
      {
        'apiDefinition.swagger.json':
          '{ "swagger": "2.0", "info": { "description": "Read and create the orders of your shop." } }',
        'intro.md': 'Northwind keeps the orders of your shop. Start a flow whenever one comes in.',
      },
    ],
    invalid: [
      {
        'apiDefinition.swagger.json':
          '{ "swagger": "2.0", "info": { "description": "Read and create the orders of your shop." } }',
        'intro.md':
          '«**Read** and create the orders of your shop!»\n\n## Prerequisites\n\nAn account.',
      },
    ],
  },

  *check(file, { apiDefinition }) {
    const description = textOr(apiDefinition?.info.description)?.slice(0, LONGEST);
    const [first] = openingOf(file, introTemplate);
    if (description === undefined || first?.token.type !== 'paragraph') return;
    const text = plainText(first.token).slice(0, LONGEST);
    if (similarity(text, description) <= TOO_CLOSE) return;
    const isCopy = wordsIn(text).join(' ') === wordsIn(description).join(' ');
    yield {
      at: file.rangeOf(first),
      message: `Describe the connector in other words than the API definition: this is ${isCopy ? 'a copy' : 'nearly a copy'} of its description.`,
    };
  },
});
