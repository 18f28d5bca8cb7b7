import type { Edges } from './edges.ts';

const definition = { 'apiDefinition.swagger.json': '{}' } as const;
const published = { 'certified-connectors/Contoso/apiDefinition.swagger.json': '{}' } as const;
const brand = {
  'apiProperties.json': '{ "properties": { "iconBrandColor": "#1d69ac" } }',
} as const;

/** The set of files, their formats, and the icon. */
export const fileEdges: Edges = {
  'archive-script-file': {
    invalid: [
      {
        'connector.zip/apiProperties.json':
          '{ "properties": { "scriptOperations": «["GetItem", "ListItems"]» } }',
      },
    ],
  },
  'file-json-encoding-utf8': {
    valid: [{ 'apiProperties.json': '{}', 'readme.md': 'Ærø' }],
    invalid: [
      { 'settings.json': '\\xFE\\xFF\\x00{\\x00}' },
      { 'settings.json': '{\\x00}\\x00' },
      { 'apiProperties.json': '{}', 'readme.md': '\\xFF\\xFE#\\x00' },
    ],
  },
  'file-json-syntax': {
    invalid: [{ 'apiProperties.json': '«» \n' }, { 'apiProperties.json': '{ «"»⟦a × 2001⟧": 1 }' }],
  },
  'json-null-value': { valid: ['{ "a": "null" }'] },
  'folder-name': {
    valid: [
      { 'Contoso (Independent Publisher).zip/apiDefinition.swagger.json': '{}' },
      { 'certified-connectors/Contoso Proposal/apiDefinition.swagger.json': '{}' },
    ],
    invalid: [
      { 'Proposal - Contoso/apiDefinition.swagger.json': '{}' },
      { 'certified-connectors/Contoso Independent Publisher/apiDefinition.swagger.json': '{}' },
      { 'certified-connectors/(independent publisher Contoso/apiDefinition.swagger.json': '{}' },
    ],
  },
  'folder-extra-files': {
    valid: [
      {
        ...published,
        'certified-connectors/Contoso/readme.md': '![Setup](setup.jpg)',
        'certified-connectors/Contoso/setup.jpg': 'JPEG',
        'certified-connectors/Contoso/package.zip': '',
      },
    ],
    invalid: [
      { ...published, 'certified-connectors/Contoso/notes.zip.txt': 'Ask Ada.' },
      {
        ...published,
        'certified-connectors/Contoso/readme.md': '![Setup](setup.png.txt)',
        'certified-connectors/Contoso/setup.png.txt': 'Setup',
      },
    ],
  },
  'folder-zip': {
    valid: [{ ...published, 'certified-connectors/Contoso/package.zip.txt': 'Nothing.' }],
  },
  'format-hard-tabs': {
    invalid: [{ 'apiDefinition.swagger.json': '{\n«\t»"swagger": "2.0"\n}' }],
  },
  'format-trailing-whitespace': {
    invalid: [{ 'apiDefinition.swagger.json': '{«  »\n    "swagger": "2.0"\n}' }],
  },
  'settings-file-names-exist': {
    valid: [
      {
        'settings.json':
          '{ "icon": "././icon.png", "script": "", "apiProperties": "files\\\\a.json" }',
        'icon.png': 'PNG',
        'files/a.json': '{}',
      },
      '{ "icon": "C:icon.png" }',
    ],
    invalid: [{ 'settings.json': '{ "icon": «"icons/./logo.png"» }', 'icon.png': 'PNG' }],
  },
  'icon-background-matches-brand': {
    valid: [
      { ...brand, 'icon.png': 'PNG 230×230, transparent background' },
      { ...brand, 'icon.png': 'PNG 230×230, damaged' },
    ],
  },
  'icon-dimensions': {
    valid: ['JPEG', 'PNG 300×300, damaged'],
    invalid: ['PNG 50×230', 'PNG 50×240', 'PNG 100×240'],
  },
  'icon-square': { valid: ['JPEG'] },
  'icon-logo-present': { valid: ['PNG 230×230, logo 3%×60%', 'PNG 230×230, logo 60%×3%'] },
  'icon-logo-size': {
    valid: ['PNG 230×230, gradient, logo 90%'],
    invalid: ['PNG 230×230, logo 60%×90%'],
  },
  'icon-required': { valid: [{ ...definition, 'icon.png': 'PNG' }] },
};
