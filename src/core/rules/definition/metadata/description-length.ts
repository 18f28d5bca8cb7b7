import { defineRule } from '../../../engine/rule.ts';
import { textOr } from '../../../files/json/json-value.ts';

const MIN_LENGTH = 30;
const MAX_LENGTH = 500;

import { isPlaceholderDescription } from '../../../text/placeholder-words.ts';

export const descriptionLength = defineRule({
  id: 'description-length',
  severity: 'error',
  authority: 'validator',
  certification: true,
  subject: 'apiDefinition',
  asks: 'description',
  docs: {
    summary: 'Describe the connector in 30 to 500 characters.',
    why: 'The validator rejects a shorter or longer description.',
    fix: 'Write one to three sentences about what the service does for its users.',
    source: 'https://learn.microsoft.com/connectors/custom-connectors/certification-submission',
    messages: [
      "The 'description' value must be between '30' and '500' characters.",
      'FieldLengthNotInRange',
      '5000.2.3.4',
    ],
    valid: [
      '{ "info": { "description": "Reads and writes the contacts of Northwind." } }',
      '{ "info": { "description": " " } }',
    ],
    invalid: [
      '{ "info": { "description": «"Contacts of Northwind."» } }',
      '{ "info": { "description": «"Reads and writes the contacts of Northwind in every country. Reads and writes the contacts of Northwind in every country. Reads and writes the contacts of Northwind in every country. Reads and writes the contacts of Northwind in every country. Reads and writes the contacts of Northwind in every country. Reads and writes the contacts of Northwind in every country. Reads and writes the contacts of Northwind in every country. Reads and writes the contacts of Northwind in every country. Reads and writes the contacts of Northwind in every country."» } }',
    ],
  },

  *check({ info }) {
    const description = textOr(info.description);
    if (description === undefined || isPlaceholderDescription(description)) return;
    const { length } = description;
    if (length >= MIN_LENGTH && length <= MAX_LENGTH) return;
    yield {
      at: '/info/description',
      message:
        length < MIN_LENGTH
          ? `Extend the description of the connector to at least ${MIN_LENGTH} characters: it has ${length}.`
          : `Shorten the description of the connector to at most ${MAX_LENGTH} characters: it has ${length}.`,
    };
  },
});
