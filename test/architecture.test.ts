import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, normalize, relative } from 'node:path';
import { describe, expect, it } from 'vitest';

const project = join(import.meta.dirname, '..');

/** Which packages a layer may import, and which layers; `types` only where it says so. */
const table: Readonly<Record<string, { layers: string[]; types: string[]; packages: RegExp }>> = {
  'src/core': { layers: [], types: [], packages: /^(jsonc-parser|marked|jszip(\/.*)?|saxes)$/ },
  'src/ui': {
    layers: ['workers'],
    types: ['src/core'],
    packages:
      /^(preact|preact\/.*|@preact\/signals|comlink|idb-keyval|@codemirror\/.*|@lezer\/.*|virtual:pwa-register)$/,
  },
  'src/cli': { layers: ['src/core'], types: [], packages: /^node:/ },
  workers: { layers: ['src/core'], types: [], packages: /^comlink$/ },
};

interface Import {
  readonly from: string;
  readonly to: string;
  readonly isType: boolean;
}

/** Order inside of core: what stands on a lower row never imports what stands above it. */
const lower = [
  'archive',
  'document',
  'reference-page',
  'schema',
  'openapi',
  'properties',
  'files',
  'text',
  'image',
  'script',
];

describe.each(Object.keys(table))('%s', (layer) => {
  const imports = importsOf(layer);

  it('has imports to look at', () => {
    expect(imports.length).toBeGreaterThan(0);
  });

  it('imports only what its row of the table allows', () => {
    expect(
      imports.filter((each) => !isAllowed(layer, each)).map(({ from, to }) => `${from} → ${to}`),
    ).toEqual([]);
  });
});

describe('inside of core', () => {
  const imports = importsOf('src/core');
  const isIn = (path: string, folder: string) => path.startsWith(`src/core/${folder}/`);

  it('nothing but the engine imports rules', () => {
    const culprits = imports.filter(
      ({ from, to }) => lower.some((each) => isIn(from, each)) && isIn(to, 'rules'),
    );
    expect(culprits).toEqual([]);
  });

  it('no rule imports a rule', () => {
    const culprits = imports.filter(
      ({ from, to }) => isIn(from, 'rules') && isIn(to, 'rules') && !from.endsWith('/index.ts'),
    );
    expect(culprits).toEqual([]);
  });
});

function isAllowed(layer: string, { to, isType }: Import): boolean {
  const { layers, types, packages } = table[layer] ?? { layers: [], types: [], packages: /^$/ };
  const isBelow = (each: string) => to.startsWith(`${each}/`);
  if (isBelow(layer) || layers.some(isBelow) || (isType && types.some(isBelow))) return true;
  if (to === 'package.json' || to.startsWith('public/')) return true;
  return !to.includes('/../') && packages.test(to);
}

function importsOf(layer: string): Import[] {
  return readdirSync(join(project, layer), { recursive: true, encoding: 'utf8' })
    .filter((path) => /\.(tsx?|mjs)$/.test(path))
    .flatMap((path) => importsIn(`${layer}/${path}`));
}

function importsIn(from: string): Import[] {
  const text = readFileSync(join(project, from), 'utf8');
  const pattern =
    /(?:^|\n)(import|export)(\s+type)?\s[^'";]*?from\s*['"]([^'"]+)['"]|import\(\s*['"]([^'"]+)['"]\s*\)|(?:^|\n)import\s*['"]([^'"]+)['"]/g;
  return Array.from(text.matchAll(pattern), ([all, , type, named, dynamic, bare]) => {
    const to = named ?? dynamic ?? bare ?? '';
    const inner = /\{([^}]*)\}/
      .exec(all)?.[1]
      ?.split(',')
      .filter((each) => each.trim() !== '');
    const isType = type !== undefined || (inner?.every((each) => /^\s*type\s/.test(each)) ?? false);
    const path = to.startsWith('.') ? normalize(join(dirname(from), to)) : to;
    return { from, to: relative('', path).replaceAll('\\', '/'), isType };
  });
}
