import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { circleIn, type Import, importsOf, project } from './imports.ts';

const contributing = readFileSync(join(project, 'CONTRIBUTING.md'), 'utf8');

/** The layers and packages that a layer may import. From layers in `types` it may import only types. */
const layers: Readonly<Record<string, { layers: string[]; types: string[]; packages: RegExp }>> = {
  'src/core': { layers: [], types: [], packages: /^(jsonc-parser|marked|jszip(\/.*)?)$/ },
  'src/ui': {
    layers: ['workers'],
    types: ['src/core'],
    packages:
      /^(preact|preact\/.*|@preact\/signals|comlink|@codemirror\/.*|@lezer\/.*|virtual:removal-script)$/,
  },
  'src/build': {
    layers: [],
    types: [],
    packages: /^(node:.*|ajv|ajv\/.*|vite|vite-plugin-pwa)$/,
  },
  'src/cli': { layers: ['src/core'], types: [], packages: /^node:/ },
  workers: { layers: ['src/core'], types: [], packages: /^comlink$/ },
};

describe.each(Object.keys(layers))('%s', (layer) => {
  const imports = importsOf(layer);

  it('imports only what its row of the table allows', () => {
    expect(imports.length).toBeGreaterThan(0);
    expect(imports.filter((each) => !isAllowed(layer, each)).map(arrow)).toEqual([]);
  });

  it('has no files that import each other in a circle', () => {
    expect(circleIn(imports.filter(({ isType }) => !isType))).toBeUndefined();
    expect(circleIn(imports.filter((each) => !isInside('src/core/openapi', each)))).toBeUndefined();
  });
});

describe.each([
  { layer: 'src/core', heading: 'Rooms of core', loose: ['platform.d.ts', 'tsconfig.json'] },
  { layer: 'src/ui', heading: 'Rooms of the page', loose: ['main.tsx', 'tsconfig.json'] },
])('the rooms of $layer', ({ layer, heading, loose }) => {
  const rooms = roomsUnder(heading);
  const floorOf = (path: string) => rooms.indexOf(path.slice(layer.length + 1).split('/')[0] ?? '');

  it('are the folders that CONTRIBUTING lists', () => {
    expect(readdirSync(join(project, layer)).sort()).toEqual([...rooms, ...loose].sort());
  });

  it.each(rooms.filter((room) => room !== 'rules'))('%s has its folders in its row', (room) => {
    const inner = readdirSync(join(project, layer, room), { withFileTypes: true });
    const folders = inner.filter((entry) => entry.isDirectory()).map(({ name }) => `\`${name}\``);
    const row = tableUnder(heading).split(`| \`${room}/\` |`)[1]?.split('\n')[0] ?? '';
    expect(folders.filter((folder) => !row.includes(folder))).toEqual([]);
  });

  it('import only from rooms above them in the table', () => {
    const inner = importsOf(layer).filter(
      ({ from, to }) => to.startsWith(`${layer}/`) && floorOf(from) >= 0,
    );
    expect(inner.length).toBeGreaterThan(0);
    expect(inner.filter(({ from, to }) => floorOf(to) > floorOf(from)).map(arrow)).toEqual([]);
  });
});

describe('rules', () => {
  const imports = importsOf('src/core').filter(({ to }) => to.startsWith('src/core/rules/'));

  it('are imported only by the service', () => {
    const others = imports.filter(({ from }) => !/^src\/core\/(?:rules|service)\//.test(from));
    expect(others.map(arrow)).toEqual([]);
  });

  it('never import each other', () => {
    const inner = imports.filter(({ from }) => from.startsWith('src/core/rules/'));
    expect(inner.filter(({ from }) => !from.endsWith('/index.ts')).map(arrow)).toEqual([]);
  });
});

describe('circleIn', () => {
  const edge = (from: string, to: string): Import => ({ from, to, isType: false });

  it('names the files of a circle in order', () => {
    expect(circleIn([edge('a', 'b'), edge('b', 'c'), edge('c', 'b')])).toEqual(['b', 'c', 'b']);
  });

  it('finds none where two paths lead to one file', () => {
    expect(circleIn([edge('a', 'b'), edge('a', 'c'), edge('b', 'c')])).toBeUndefined();
  });
});

/** Reads the rooms from a table in CONTRIBUTING.md, in order. */
function roomsUnder(heading: string): string[] {
  const rows = tableUnder(heading).matchAll(/^\| `([\w-]+)\/` \|/gm);
  return Array.from(rows, ([, room = '']) => room);
}

function tableUnder(heading: string): string {
  return contributing.split(`### ${heading}`)[1]?.split('\n#')[0] ?? '';
}

function isAllowed(layer: string, { to, isType }: Import): boolean {
  const row = layers[layer] ?? { layers: [], types: [], packages: /^$/ };
  const isBelow = (folder: string) => to.startsWith(`${folder}/`);
  if (isBelow(layer) || row.layers.some(isBelow) || (isType && row.types.some(isBelow)))
    return true;
  if (to === 'package.json' || to.startsWith('public/')) return true;
  return !to.includes('/../') && row.packages.test(to);
}

function isInside(folder: string, { from, to }: Import): boolean {
  return from.startsWith(`${folder}/`) && to.startsWith(`${folder}/`);
}

function arrow({ from, to }: Import): string {
  return `${from} → ${to}`;
}
