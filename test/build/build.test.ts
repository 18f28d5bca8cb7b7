import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { sizesOf } from '../bench/sizes.ts';
import { project } from '../imports.ts';
import { type Build, build, copyOfProject, dist, removeTemporary } from './build-site.ts';

const here = { TZ: 'UTC', LC_ALL: 'C' };
const elsewhere = { TZ: 'Asia/Kolkata', LC_ALL: 'tr_TR.UTF-8', LANG: 'tr_TR.UTF-8' };

/** Helpers of the bundler itself: they load late parts. */
const bundler = ['rolldown', 'vite'];
const permissive = ['0BSD', 'Apache-2.0', 'BSD-2-Clause', 'BSD-3-Clause', 'ISC', 'MIT', 'Zlib'];

interface Component {
  readonly 'bom-ref': string;
  readonly name: string;
  readonly version: string;
  readonly licenses: readonly { license?: { id: string }; expression?: string }[];
  readonly hashes: readonly { alg: string; content: string }[];
}

interface Bill {
  readonly bomFormat: string;
  readonly specVersion: string;
  readonly metadata: { readonly component: { readonly name: string } };
  readonly components: readonly Component[];
  readonly dependencies: readonly { readonly ref: string; readonly dependsOn: string[] }[];
}

const builds: Record<string, Build> = { site: dist };

beforeAll(async () => {
  builds.cli = await build(project, 'cli', here);
});
afterAll(removeTemporary);

describe.each([
  { what: 'the site', name: 'site', mode: 'production', parts: ['index.html', 'sw.js'] },
  { what: 'the command line', name: 'cli', mode: 'cli', parts: ['main.mjs'] },
])('$what', ({ name, mode, parts }) => {
  const built = () => builds[name] as Build;

  it('is the same to the byte, built twice: in another folder, time zone and language', async () => {
    const first = await built().hashes();
    const second = await (await build(await copyOfProject(), mode, elsewhere)).hashes();
    expect(Object.keys(first)).toEqual(expect.arrayContaining(parts));
    expect(second).toEqual(first);
  });

  it('brings the license text of every package in it, and our own', async () => {
    const page = await built().read('licenses.txt');
    const { components } = await billOf(built());
    const texts = page.split(/^-{80}$/m).slice(1);
    expect(components.length).toBeGreaterThan(5);
    for (const component of components) {
      const title = `${component.name} ${component.version} (${licenseOf(component)})`;
      expect(page.split('\n')).toContain(title);
    }
    expect(page).toMatch(/^Connector Preflight\n-+\n\nMIT License/);
    expect(texts.length).toBeGreaterThan(3);
    for (const text of texts) expect(text).toMatch(/Copyright|\(c\)|©/i);
  });

  it('lists in bom.json what is in it, with licenses that allow it and the hashes of the lockfile', async () => {
    const { bomFormat, specVersion, metadata, components } = await billOf(built());
    expect([bomFormat, specVersion]).toEqual(['CycloneDX', '1.6']);
    expect(metadata.component.name).toBe('connector-preflight');
    for (const component of components) {
      expect(component.hashes).toEqual([
        { alg: 'SHA-512', content: expect.stringMatching(/^[0-9a-f]{128}$/) },
      ]);
      const ids = licenseOf(component).match(/[\w.-]+/g) ?? [];
      expect(ids.some((id) => permissive.includes(id))).toBe(true);
    }
  });
});

describe('the packages in the site', () => {
  it('are those of the table in CONTRIBUTING, each with a reason: 14 at most, and what they bring', async () => {
    const rows = packageRows();
    const { components } = await billOf(builds.site as Build);
    const names = components.map(({ name }) => name).filter((name) => !bundler.includes(name));
    expect(rows.flatMap(({ shipped }) => shipped).sort()).toEqual(names.sort());
    expect(rows.length).toBeLessThanOrEqual(14);
    for (const { reason } of rows) expect(reason.length).toBeGreaterThan(20);
  });

  it('are there because package.json names them, or because one that it names needs them', async () => {
    const { devDependencies } = JSON.parse(readFileSync(join(project, 'package.json'), 'utf8'));
    const { components, dependencies } = await billOf(builds.site as Build);
    for (const { chosen, shipped } of packageRows()) {
      expect(Object.keys(devDependencies)).toContain(chosen);
      const reached = reachedFrom(refOf(components, chosen), dependencies);
      for (const name of shipped) expect(reached).toContain(refOf(components, name));
    }
  });

  it('are in the command line too, as far as it needs them', async () => {
    const site = (await billOf(builds.site as Build)).components.map(({ name }) => name);
    const cli = (await billOf(builds.cli as Build)).components.map(({ name }) => name);
    expect(cli.filter((name) => !site.includes(name))).toEqual([]);
    expect(cli).toEqual(expect.arrayContaining(['jsonc-parser', 'jszip', 'marked', 'pako']));
  });
});

describe('what a visitor waits for, compressed with Brotli', () => {
  let sizes: ReturnType<typeof sizesOf>;
  beforeAll(() => {
    sizes = sizesOf((builds.site as Build).folder);
  });

  it('is at most 25 kB of page', () => {
    expect(sizes.first).toBeLessThanOrEqual(25);
  });

  it('is at most 120 kB of worker, in one file', () => {
    const { worker, workerImports } = sizes;
    expect(worker).toBeLessThanOrEqual(120);
    expect(workerImports).toEqual([]);
  });
});

async function billOf(built: Build): Promise<Bill> {
  return JSON.parse(await built.read('bom.json'));
}

function licenseOf({ licenses: [first] }: Component): string {
  return first?.expression ?? first?.license?.id ?? '';
}

interface PackageRow {
  readonly chosen: string;
  /** Itself and what it brings. */
  readonly shipped: readonly string[];
  readonly reason: string;
}

/** The rows of the table “Packages that we ship”. */
function packageRows(): PackageRow[] {
  const text = readFileSync(join(project, 'CONTRIBUTING.md'), 'utf8');
  const section = text.split('### Packages that we ship')[1]?.split('\n#')[0] ?? '';
  const rows = section.matchAll(/^\| `([^`]+)` \|([^|]*)\|([^|]*)\|$/gm);
  return Array.from(rows, ([, chosen = '', brings = '', reason = '']) => {
    const brought = Array.from(brings.matchAll(/`([^`]+)`/g), ([, name = '']) => name);
    return { chosen, reason, shipped: [chosen, ...brought] };
  });
}

function refOf(components: readonly Component[], name: string): string {
  return components.find((each) => each.name === name)?.['bom-ref'] ?? '';
}

function reachedFrom(start: string, dependencies: Bill['dependencies']): ReadonlySet<string> {
  const reached = new Set([start]);
  for (const ref of reached) {
    for (const next of dependencies.find((each) => each.ref === ref)?.dependsOn ?? []) {
      reached.add(next);
    }
  }
  return reached;
}
