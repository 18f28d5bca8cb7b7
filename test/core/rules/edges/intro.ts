import type { Edges } from './edges.ts';

const described = (words: string) => `{ "swagger": "2.0", "info": { "description": "${words}" } }`;
const words =
  'Read and create the orders of your shop, send the bills, and tell your team when parcels leave the house';
const readme =
  'Orders.\n\n## Supported Operations\n\nGet order.\n\n## Obtaining Credentials\n\nAsk.\n\n## Our company\n\nSince 1992.';

export const introEdges: Edges = {
  'intro-description-distinct': {
    valid: [
      { 'apiDefinition.swagger.json': described(words), 'intro.md': `- ${words}` },
      { 'apiDefinition.swagger.json': described(words), 'intro.md': '## Prerequisites\n\nNone.' },
    ],
    invalid: [{ 'apiDefinition.swagger.json': described(words), 'intro.md': `«${words} again»` }],
  },
  'intro-english': {
    valid: [
      'Orders.\n\n```\nDer Connector holt die Bestellungen aus dem Shop und legt sie ab.\n```',
    ],
    invalid: ['«»\\xFF\\xFEO\\x00'],
  },
  'intro-description-eight-sentences': {
    valid: ['## FAQ\n\nOne.', '- One. Two. Three. Four. Five. Six. Seven. Eight. Nine.'],
  },
  'intro-description-first': {
    valid: ['<p>Bring the orders of Northwind into your flows.</p>'],
    invalid: ['«»', '# «Northwind»'],
  },
  'intro-description-one-paragraph': {
    valid: [
      '- Orders\n\nAnd invoices.\n\n## FAQ\n\nNone.',
      '## Prerequisites\n\nAn account.\n\nA plan.',
    ],
  },
  'intro-heading-unknown': {
    valid: [readme, 'Orders.\n\n### Plans\n\nAny.', 'Orders.\n\n## Actions\n\nGet order.'],
    invalid: ['Orders.\n\n## «Our company»\n\nSince 1992.\n\n## Prerequisites\n\nAn account.'],
  },
  'intro-no-operations': { valid: [readme] },
};
