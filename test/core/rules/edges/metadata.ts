import type { Edges } from './edges.ts';

const metadata = (name: string, value: string) =>
  `{ "x-ms-connector-metadata": [{ "propertyName": "${name}", "propertyValue": ${value} }] }`;

/** The title, the description and the metadata of the definition. */
export const metadataEdges: Edges = {
  'contact-url-https': {
    valid: ['{ "info": { "contact": { "url": "https://contoso.com/http://a" } } }'],
  },
  'description-non-ascii': {
    invalid: [
      '{ "info": { "description": «"Orders of all shops.\\u200b"» } }',
      '{ "info": { "description": «"Orders of\\u00a0all shops."» } }',
    ],
  },
  'description-length': {
    valid: [
      '{ "info": { "description": "⟦a × 30⟧" } }',
      '{ "info": { "description": "⟦a × 500⟧" } }',
    ],
  },
  'description-spelling': {
    invalid: [
      '{ "paths": { "/a": { "get": { "description": «"Get the adress."», "parameters": [{ "name": "a", "in": "query", "x-ms-summary": «"Adress"» }] } } } }',
      '{ "info": { "description": «"Recieve the adress that is seperate and occured untill then."» } }',
    ],
  },
  'metadata-categories-allowed': {
    invalid: [metadata('Categories', '«"data;ai"»'), metadata('Categories', '«"Datas;Nonsense"»')],
  },
  'metadata-categories-separator': { valid: [metadata('Categories', '""')] },
  'metadata-shape': {
    invalid: [
      '{ "x-ms-connector-metadata": «{ "Website": "https://contoso.com", "Other": 5 }» }',
      '{ "x-ms-connector-metadata": «{ "Website": 5 }» }',
    ],
  },
  'metadata-unknown-name': { valid: [metadata('  Web site  ', '"https://contoso.com"')] },
  'metadata-url-https': {
    valid: [metadata('Website', '"https://contoso.com/http://a"')],
  },
  'title-all-caps': {
    valid: [
      '{ "info": { "title": "SAP" } }',
      '{ "info": { "title": "FEDEX" } }',
      '{ "info": { "title": "SAP HR" } }',
      '{ "info": { "title": "IBM DB2" } }',
    ],
    invalid: [
      '{ "info": { "title": «"NORTHWIND"» } }',
      '{ "info": { "title": «"NORTHWIND HR"» } }',
      '{ "info": { "title": «"FABRIC"» } }',
      '{ "info": { "title": «"ACME HR"» } }',
    ],
  },
  'title-ends-alphanumeric': { valid: ['{ "info": { "title": "" } }', '{ "info": {} }'] },
  'title-placeholder': { invalid: ['{ "info": { "title": «" Default title "» } }'] },
};
