import type { Edges } from './edges.ts';

const northwind = '{ "properties": { "publisher": "Northwind Traders " } }';
const twoSignIns = (redirectMode: string) =>
  `{ "properties": { "connectionParameters": { "token": { "type": "oauthSetting", "oAuthSettings": { "redirectMode": "${redirectMode}" } }, "region": { "type": "string" } } } }`;

export const readmeEdges: Edges = {
  'readme-broken-image': {
    valid: [
      {
        'apiDefinition.swagger.json': '{}',
        'form.png': 'picture',
        '100%.png': 'picture',
        'readme.md':
          '[The terms](terms.md) ![The form]() ![The form](form.png?raw=true) ![The form](/form.png#top) ![The form](docs/../form.png) ![The form](.//form.png) ![All](100%.png)',
      },
    ],
  },
  'readme-operations-match': {
    valid: [
      '# Northwind\n\nOrders.\n\n## Supported Operations\n\n### Get order\n\nReads one.',
      {
        'apiDefinition.swagger.json':
          '{ "swagger": "2.0", "paths": { "/o": { "get": { "summary": "Get order" } } } }',
        'readme.md': '# Northwind\n\nOrders.\n\n## Supported Operations\n\nOrders can be read.',
      },
    ],
    invalid: [
      {
        'apiDefinition.swagger.json':
          '{ "swagger": "2.0", "paths": { "/o": { "get": { "summary": "Get order" }, "post": { "summary": "Create order " }, "put": { "summary": "Change order" }, "head": {} } } }',
        'readme.md':
          '# Northwind\n\nCreate order: not yet.\n\n## «Supported Operations»\n\n### Get order\n\nReads one.\n\n#### What comes back\n\nThe order.\n\n## Known Issues and Limitations\n\n### Size\n\nTen orders.',
      },
    ],
  },
  'readme-publisher-placeholder': {
    valid: ['# Northwind\n\nOrders.', '# Northwind\n\nOrders.\n\n## Publisher:\n\n'],
    invalid: [
      {
        'apiProperties.json': northwind,
        'readme.md': "# Northwind\n\nOrders.\n\n## «Publisher: Publisher's Name»",
      },
      {
        'apiProperties.json': '{ "properties": { "publisher": "[Your Name]" } }',
        'readme.md': "# Northwind\n\nOrders.\n\n## «Publisher: Publisher's Name»",
      },
    ],
  },
  'readme-publisher-consistent': {
    valid: [
      { 'apiProperties.json': northwind, 'readme.md': '# Northwind\n\nOrders.' },
      { 'apiProperties.json': northwind, 'readme.md': '# Northwind\n\nOrders.\n\n## Publisher:' },
      {
        'apiProperties.json': northwind,
        'readme.md': '# Northwind\n\nOrders.\n\n## Publisher: North Wind Traders',
      },
    ],
  },
  'readme-publisher': {
    valid: [
      '# Northwind\n\nOrders.\n\n## How to get credentials\n\nAsk.\n\n## Get started with your connector\n\nGo.',
    ],
    invalid: [
      {
        'apiProperties.json': northwind,
        'readme.md': '# Northwind\n\nOrders.\n\n## «Prerequisites»\n\nNone.',
      },
      {
        'apiProperties.json': northwind,
        'readme.md': '# Northwind\n\nOrders.\n\n## «Publisher»\n\n## Prerequisites\n\nNone.',
      },
      {
        'apiProperties.json': northwind,
        'readme.md':
          '# Northwind\n\nOrders.\n\n## «Publisher»\n\nNorthwind Traders\n\nIn business since 1990.\n\n## Prerequisites\n\nNone.',
      },
      '# Northwind\n\nOrders.\n\n## «Publisher»\n\n⟦a × 80⟧\n\n## Prerequisites\n\nNone.',
      '# Northwind\n\nOrders.\n\n## «Publisher»\n\n⟦a × 81⟧\n\n## Prerequisites\n\nNone.',
    ],
  },
  'readme-title-h1': {
    invalid: [
      {
        'apiDefinition.swagger.json': '{ "info": { "title": "Northwind " } }',
        'readme.md': 'Orders in your flows.\n\n## «Prerequisites»\n\nNone.',
      },
      {
        'apiDefinition.swagger.json': '{ "info": { "title": "Northwind" } }',
        'readme.md': '\\xEF\\xBB\\xBFOrders in your flows.\n\n## «Prerequisites»\n\nNone.',
      },
      '«»Orders in your flows.',
    ],
  },
  'readme-title-placeholder': {
    valid: ['Orders in your flows.'],
    invalid: [
      {
        'apiDefinition.swagger.json': '{ "info": { "title": " Northwind" } }',
        'readme.md': '# «Title»\n\nOrders.',
      },
    ],
  },
  'readme-oauth-steps': {
    invalid: [
      { 'apiProperties.json': twoSignIns('Global'), 'readme.md': '# Northwind\n\nSign in.' },
    ],
  },
  'readme-redirect-url': {
    invalid: [
      {
        'apiProperties.json': twoSignIns('GlobalPerConnector'),
        'readme.md': 'Register «https://global.consent.azure-apim.net/redirect».',
      },
    ],
  },
  'readme-too-short': {
    valid: ['⟦a × 301⟧'],
    invalid: ['⟦a × 300⟧   \n'],
  },
};
