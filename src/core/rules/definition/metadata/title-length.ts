import { defineRule } from '../../../engine/rule.ts';
import { textOr } from '../../../files/json/json-value.ts';
import { withoutPublisherSuffix } from '../../../openapi/metadata/publisher-suffix.ts';

const MAX_LENGTH = 30;

export const titleLength = defineRule({
  id: 'title-length',
  severity: 'error',
  authority: 'validator',
  certification: true,
  subject: 'apiDefinition',
  asks: 'title',
  docs: {
    summary: 'Keep the title within 30 characters.',
    why: 'The validator rejects a longer title, and tiles and lists would cut it off.',
    fix: 'Keep what users search for: "Northwind Documents" instead of "Northwind Document Conversion Service". The suffix "(Independent Publisher)" does not count.',
    source: 'https://learn.microsoft.com/connectors/custom-connectors/certification-submission',
    messages: [
      "The 'title' value goes over the character limit '30'",
      'FieldLengthExceeded',
      '5000.2.2.1',
    ],
    valid: [
      '{ "info": { "title": "Northwind Document Conversions" } }',
      '{ "info": { "title": "Northwind Document Conversions (Independent Publisher)" } }',
    ],
    invalid: ['{ "info": { "title": «"Northwind Document Conversion Pro"» } }'],
  },

  *check({ info }) {
    const { length } = withoutPublisherSuffix(textOr(info.title) ?? '').text;
    if (length <= MAX_LENGTH) return;
    yield {
      at: '/info/title',
      message: `Shorten the title to at most ${MAX_LENGTH} characters: it has ${length}.`,
    };
  },
});
