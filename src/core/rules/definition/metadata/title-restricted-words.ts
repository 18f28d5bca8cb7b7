import { defineRule } from '../../../engine/rule.ts';
import { shown, textOr } from '../../../files/json/json-value.ts';
import { quoted } from '../../../text/listing.ts';
import { isPlaceholderName } from '../../../text/placeholder-words.ts';
import { productNamesIn, restrictedNamesIn } from '../../../text/restricted-names.ts';

const WORDS = /\b(?:api|connector)\b|(?<=[\p{Ll}\p{N}])Connector\b/giu;

export const titleRestrictedWords = defineRule({
  id: 'title-restricted-words',
  severity: 'error',
  authority: 'reviewer',
  certification: true,
  subject: 'apiDefinition',
  asks: 'title',
  docs: {
    summary: 'Leave “API”, “Connector” and product names out of the title.',
    why: 'Everything in the list is a connector to an API, and certification sends such titles back (policy 5000.2.2.2). The name of a Microsoft product may pass if the connector is for that product.',
    fix: 'Use only the name of the product: "Northwind" instead of "Northwind API Connector".',
    source: 'https://learn.microsoft.com/connectors/custom-connectors/certification-submission',
    messages: [
      'ValueContainsRestrictedWords',
      '5000.2.2.2',
      "The value 'title' contains at least one of the restricted words: '{0}'.",
    ],
    valid: [
      '{ "info": { "title": "Northwind Connectors" } }',
      '{ "info": { "title": "OptiApi" } }',
      '{ "info": { "title": "API Ninjas" }, "host": "api.api-ninjas.com" }',
    ],
    invalid: [
      '{ "info": { "title": «"Northwind API Connector"» } }',
      '{ "info": { "title": «"NorthwindConnector"» } }',
      '{ "info": { "title": «"Northwind for Power Apps"» } }',
      '{ "info": { "title": «"Charts for Power BI"» } }',
    ],
  },

  *check({ info, root }, { apiProperties }) {
    const title = textOr(info.title) ?? '';
    // `title-placeholder` reports a title that is none.
    if (isPlaceholderName(title)) return;
    const brands = [
      apiProperties?.properties.publisher,
      apiProperties?.properties.stackOwner,
      root.host,
    ];
    const words = (title.match(WORDS) ?? []).filter((word) => !isInBrand(word, title, brands));
    const names = [...words, ...productNamesIn(title)];
    if (names.length === 0) return;
    const isRefused = words.length > 0 || restrictedNamesIn(title).length > 0;
    yield {
      at: '/info/title',
      message: `Reword the title without ${quoted([...new Set(names)])}: it is ${shown(title)}.`,
      severity: isRefused ? 'error' : 'warning',
    };
  },
});

/** Whether the title has “API” because the name of the publisher or its domain has it beside the same word. */
function isInBrand(word: string, title: string, brands: readonly unknown[]): boolean {
  if (word.toLowerCase() !== 'api') return false;
  const beside = /[\p{L}\p{N}]+[ .-]?api\b|\bapi[ .-]?[\p{L}\p{N}]+/iu.exec(title)?.[0] ?? '';
  const name = beside.toLowerCase().replace(/[ .-]/g, '');
  return name.length > word.length && brands.some((brand) => lettersOf(brand).includes(name));
}

function lettersOf(brand: unknown): string {
  return (textOr(brand) ?? '').toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');
}
