import { describe, expect, it } from 'vitest';
import type { Placement } from '../../../src/core/contract/change.ts';
import { placeFiles } from '../../../src/core/intake/place-files.ts';
import { sourceWith } from '../../source-with.ts';

const bytes = (text: string) => new TextEncoder().encode(text);
const png = new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
const properties = bytes('{ "properties": { "iconBrandColor": "#da3b01" } }');

function definition(title: string, ...paths: readonly string[]) {
  const members = Object.fromEntries(paths.map((path) => [path, {}]));
  return bytes(JSON.stringify({ swagger: '2.0', info: { title }, paths: members }));
}

const open = sourceWith({
  root: 'tides',
  files: new Map([
    ['apiDefinition.swagger.json', definition('Harbor Tides', '/tides', '/ports')],
    ['apiProperties.json', properties],
    ['Logo.PNG', png],
    ['notes.txt', bytes('Notes')],
  ]),
});

const placed = (files: Readonly<Record<string, Uint8Array<ArrayBuffer>>>, source = open) =>
  placeFiles(source, new Map(Object.entries(files)));

function changedPaths(placement: Placement) {
  if (placement.kind === 'open') throw new Error('not placed');
  return [...placement.replacement.files].map(([path, content]) => (content ? path : `-${path}`));
}

describe('a file dropped onto an open connector', () => {
  it.each([
    [
      'the definition by its content',
      { 'v2.json': definition('Harbor Tides') },
      'apiDefinition.swagger.json',
    ],
    ['the properties by their content', { 'props.json': properties }, 'apiProperties.json'],
    ['an icon of any name', { 'new-look.png': png }, 'Logo.PNG'],
    ['a numbered download', { 'icon (2).png': png }, 'Logo.PNG'],
    ['a file without a role by its name', { 'NOTES.txt': bytes('More') }, 'notes.txt'],
    [
      'a definition that does not parse',
      { 'apiDefinition.swagger.json': bytes('{ "swagger": "2.0", ') },
      'apiDefinition.swagger.json',
    ],
  ])('replaces %s', (_, files, path) => {
    const placement = placed(files);
    expect(placement.kind).toBe('replace');
    expect(changedPaths(placement)).toEqual([path]);
  });

  it('is added under its certified name if there was none', () => {
    const placement = placed({ 'helper.csx': bytes('class Script {}'), 'intro.md': bytes('# A') });
    expect(changedPaths(placement)).toEqual(['script.csx', 'intro.md']);
    expect(placement).toMatchObject({ replacement: { name: 'Added script.csx and intro.md' } });
  });

  it('takes the place of one of another format', () => {
    const files = new Map([...open.files].filter(([path]) => path !== 'Logo.PNG'));
    const jpg = sourceWith({ files: files.set('icon.jpg', bytes('JPEG')) });
    expect(changedPaths(placed({ 'icon.png': png }, jpg))).toEqual(['-icon.jpg', 'icon.png']);
  });

  it('says what was left out', () => {
    const placement = placed({ 'icon.png': png, 'todo.txt': bytes('To do') });
    expect(placement).toMatchObject({
      replacement: { name: 'Replaced Logo.PNG, left out todo.txt' },
    });
  });

  it('replaces its own part of a solution, and the part of its name', () => {
    const solution = { prefix: 'Connector/new_tides' };
    const files = new Map([
      ['Connector/new_tides_openapidefinition.json', definition('Harbor Tides')],
      ['Connector/new_tides_connectionparameters.json', bytes('{}')],
      ['Connector/new_tides_policytemplateinstances.json', bytes('[]')],
    ]);
    const source = sourceWith({ files, solution });
    expect(changedPaths(placed({ 'v2.json': definition('Harbor Tides') }, source))).toEqual([
      'Connector/new_tides_openapidefinition.json',
    ]);
    expect(placed({ 'apiProperties.json': properties }, source)).toEqual({ kind: 'open' });
  });
});

describe('another connector dropped onto an open one', () => {
  const other = definition('Night Bus', '/buses');

  it.each([
    ['a folder', { 'bus/apiDefinition.swagger.json': other }],
    ['a zip', { 'bus.zip': bytes('PK') }],
    [
      'both files, with another title',
      { 'apiDefinition.swagger.json': other, 'apiProperties.json': properties },
    ],
    ['nothing with a place in it', { 'todo.txt': bytes('To do') }],
  ])('is opened if it is %s', (_, files) => {
    expect(placed(files)).toEqual({ kind: 'open' });
  });

  it('is asked about if it is only a definition', () => {
    expect(placed({ 'swagger.json': other })).toMatchObject({
      kind: 'ask',
      open: 'Harbor Tides',
      other: 'Night Bus',
      replacement: { name: 'Replaced apiDefinition.swagger.json' },
    });
  });

  it('is the same with a new title if it has the same paths', () => {
    const renamed = {
      'swagger.json': definition('Tides of Harbors', '/tides'),
      'apiProperties.json': properties,
    };
    expect(placed(renamed).kind).toBe('replace');
  });
});
