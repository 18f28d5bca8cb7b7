import { plainText } from '../../document/markdown/plain-text.ts';
import { introTemplate } from '../../document/template/intro-template.ts';
import { openingOf } from '../../document/template/opening.ts';
import { defineRule } from '../../engine/rule.ts';
import { textOr } from '../../files/json/json-value.ts';
import { lowerCaseWords, similarity } from '../../text/similarity.ts';

const MAX_SIMILARITY = 0.9;
const MAX_LENGTH = 10_000;

export const introDescriptionDistinct = defineRule({
  id: 'intro-description-distinct',
  severity: 'warning',
  authority: 'documentation',
  certification: true,
  subject: 'intro',
  docs: {
    summary: 'Describe the connector in other words than the API definition does.',
    why: 'The public page shows both texts, and the template asks for two different ones.',
    fix: 'Explain in your own words and in more detail what users gain from the connector and what they can do with it.',
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
    const description = textOr(apiDefinition?.info.description)?.slice(0, MAX_LENGTH);
    const [first] = openingOf(file, introTemplate);
    if (description === undefined || first?.token.type !== 'paragraph') return;
    const text = plainText(first.token).slice(0, MAX_LENGTH);
    if (similarity(text, description) <= MAX_SIMILARITY) return;
    const isCopy = lowerCaseWords(text).join(' ') === lowerCaseWords(description).join(' ');
    yield {
      at: file.rangeOf(first),
      message: `Reword this description: it is ${isCopy ? 'a copy' : 'nearly a copy'} of the one in the API definition.`,
    };
  },
});
