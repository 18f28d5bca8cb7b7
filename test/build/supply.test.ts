import { mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { build, type Rolldown } from 'vite';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { supplyFiles } from '../../src/build/supply/supply-files.ts';

const integrity = `sha512-${Buffer.alloc(64, 1).toString('base64')}`;
let root = '';
let locked: string[] = [];

beforeEach(() => {
  locked = [];
  root = realpathSync.native(mkdtempSync(join(tmpdir(), 'preflight-supply-')));
  write('LICENSE', 'Our license, (c) us');
  write('package.json', JSON.stringify({ name: 'product', version: '1.0.0', license: 'MIT' }));
});
afterEach(() => rmSync(root, { recursive: true, force: true }));

describe('the list of what a build ships', () => {
  it('has each package with code in the bundle, and no others', async () => {
    install('used', { 'LICENSE.md': 'The text of used' });
    install('@scope/deep', { licence: 'The text of deep' });
    install('unused', {});
    const files = await bundle("import { a } from 'used'; import '@scope/deep'; import 'unused';", {
      used: "export const a = 1; console.log('used');",
      '@scope/deep': "console.log('deep');",
      unused: 'export const b = 2;',
    });
    expect(titlesIn(files['licenses.txt'])).toEqual([
      'Connector Preflight',
      '@scope/deep 1.2.3 (MIT)',
      'used 1.2.3 (MIT)',
    ]);
    expect(files['licenses.txt']).toContain('The text of deep');
    const bill = JSON.parse(files['bom.json'] ?? '');
    expect(bill.components.map(({ purl }: { purl: string }) => purl)).toEqual([
      'pkg:npm/%40scope/deep@1.2.3',
      'pkg:npm/used@1.2.3',
    ]);
    expect(bill.components[0].hashes[0].content).toBe('01'.repeat(64));
  });

  it('writes a text once that several packages share, and notices too', async () => {
    install('one', { LICENSE: 'Shared', NOTICE: 'Noticed' });
    install('two', { 'license.txt': 'Shared\r\n\r\nNoticed\r\n' });
    const files = await bundle("import 'one'; import 'two';", logging('one', 'two'));
    expect(files['licenses.txt']?.split('Shared\n\nNoticed')).toHaveLength(2);
  });
});

describe('the build fails', () => {
  it('where a package has no license text', async () => {
    install('bare', { 'README.md': 'MIT' });
    await expect(bundle("import 'bare';", logging('bare'))).rejects.toThrow(
      'Replace "bare": the package has no license text.',
    );
  });

  it('where a package names no license', async () => {
    install('nameless', { LICENSE: 'A text' }, { license: undefined });
    await expect(bundle("import 'nameless';", logging('nameless'))).rejects.toThrow(
      'Replace "nameless": its package.json names no license.',
    );
  });

  it('where the code of a dependency may hide in a prebuilt file', async () => {
    install('hidden', { LICENSE: 'A text' });
    install('bundled', { LICENSE: 'A text' }, { dependencies: { hidden: '1.2.3' } });
    await expect(bundle("import 'bundled';", logging('bundled'))).rejects.toThrow(
      'Say in prebuilt.ts whether "bundled" contains "hidden": it is not imported.',
    );
  });

  it('where a plugin makes up a module of unknown origin', async () => {
    const plugin = {
      name: 'stranger',
      resolveId: (id: string) => (id === 'strange' ? '\0strange' : null),
      load: (id: string) => (id === '\0strange' ? 'console.log(1)' : null),
    };
    await expect(bundle("import 'strange';", {}, [plugin])).rejects.toThrow(
      'Say in shipped-packages.ts whose code this is: "strange".',
    );
  });
});

function write(path: string, text: string): void {
  mkdirSync(dirname(join(root, path)), { recursive: true });
  writeFileSync(join(root, path), text);
}

function install(name: string, files: Record<string, string>, more: object = {}): void {
  const packageJson = { name, version: '1.2.3', license: 'MIT', type: 'module', ...more };
  write(`node_modules/${name}/package.json`, JSON.stringify({ ...packageJson, main: 'main.js' }));
  write(`node_modules/${name}/main.js`, '');
  for (const [file, text] of Object.entries(files)) write(`node_modules/${name}/${file}`, text);
  locked.push(name);
}

function logging(...names: string[]): Record<string, string> {
  return Object.fromEntries(names.map((name) => [name, `console.log(${JSON.stringify(name)});`]));
}

/** Builds one file that imports packages of these sources, and returns the text files of the build. */
async function bundle(
  entry: string,
  sources: Readonly<Record<string, string>>,
  plugins: Rolldown.Plugin[] = [],
): Promise<Record<string, string>> {
  write('entry.js', entry);
  for (const [name, code] of Object.entries(sources)) write(`node_modules/${name}/main.js`, code);
  const entries = locked.map((name) => [`node_modules/${name}`, { integrity }]);
  write('package-lock.json', JSON.stringify({ packages: Object.fromEntries(entries) }));
  const output = await build({
    root,
    configFile: false,
    logLevel: 'silent',
    plugins: [plugins, supplyFiles(root).writer()],
    build: { write: false, rolldownOptions: { input: join(root, 'entry.js') } },
  });
  const files = [output].flat().flatMap((each) => ('output' in each ? each.output : []));
  const texts = files.map((file) => [file.fileName, 'source' in file ? String(file.source) : '']);
  return Object.fromEntries(texts);
}

function titlesIn(page = ''): string[] {
  return page.match(/^.+(?=\n-{80}$)/gm) ?? [];
}
