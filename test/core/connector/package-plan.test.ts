import { describe, expect, it } from 'vitest';
import { planPackage } from '../../../src/core/connector/package-plan.ts';
import { parseConnector } from '../../../src/core/connector/parse-connector.ts';
import type { ConnectorSource } from '../../../src/core/contract/connector-source.ts';
import type { Diagnostic } from '../../../src/core/contract/diagnostic.ts';
import type { Profile } from '../../../src/core/contract/profile.ts';
import { bytesOf } from '../../example-bytes.ts';
import { sourceWith } from '../../source-with.ts';

const definition = '{ "swagger": "2.0", "info": { "title": "Contoso Orders: Ä/B" } }';

async function planOf(
  texts: Readonly<Record<string, string>>,
  diagnostics: readonly Diagnostic[] = [],
  profile: Profile = 'verified',
  more: Partial<ConnectorSource> = {},
) {
  const files = new Map(Object.entries(texts).map(([path, text]) => [path, bytesOf(text)]));
  const source = sourceWith({ name: 'drop', files, ...more });
  const { connector } = await parseConnector(source, profile);
  return planPackage(connector, diagnostics);
}

const finding = (ruleId: string, more: Partial<Diagnostic> = {}): Diagnostic => ({
  ruleId,
  severity: 'error',
  authority: 'validator',
  message: 'Do something.',
  ...more,
});

describe('the planned archive', () => {
  it('has the artifacts at its root, under their standard names, sorted by name', async () => {
    const { entries, missing } = await planOf({
      'sub/icon.png': 'PNG',
      'apiProperties.json': '{}',
      'swagger.json': definition,
    });
    expect(entries.map(({ path, from }) => [path, from])).toEqual([
      ['apiDefinition.swagger.json', 'swagger.json'],
      ['apiProperties.json', 'apiProperties.json'],
      ['icon.png', 'sub/icon.png'],
    ]);
    expect(entries[0]?.note).toBe('Renamed from swagger.json.');
    expect(entries[1]).toEqual({
      path: 'apiProperties.json',
      from: 'apiProperties.json',
      size: 2,
    });
    expect(missing).toEqual([]);
  });

  it('leaves out all other files, and says why', async () => {
    const junk = { path: '.DS_Store', reason: 'macOS stores the view settings of a folder in it.' };
    const { omitted } = await planOf(
      { 'intro.md': '', 'readme.md': '', 'settings.json': '{}', 'notes.txt': '', 'other.csx': '' },
      [],
      'verified',
      { leftOut: [junk] },
    );
    expect(omitted.map(({ path }) => path)).toEqual([
      'intro.md',
      'readme.md',
      'settings.json',
      'notes.txt',
      'other.csx',
      '.DS_Store',
    ]);
    expect(omitted.every(({ reason }) => reason.endsWith('.'))).toBe(true);
  });

  it('includes a script that an operation uses, under its standard name, and says why', async () => {
    const { entries } = await planOf({
      'Script.cs': 'public class Script : ScriptBase {}',
      'apiProperties.json': '{ "properties": { "scriptOperations": ["A", "B"] } }',
    });
    expect(entries[1]).toMatchObject({ path: 'script.csx', from: 'Script.cs' });
    expect(entries[1]?.note).toMatch(
      /^Renamed from Script\.cs\. Operations listed under scriptOperations .* use it/,
    );
  });

  it.each(['{ "properties": { "scriptOperations": [] } }', '{ "properties": {} }'])(
    'includes a script without a list of operations, since all use it: %s',
    async (properties) => {
      const { entries } = await planOf({
        'script.csx': 'public class Script : ScriptBase {}',
        'apiProperties.json': properties,
      });
      expect(entries.map(({ path }) => path)).toEqual(['apiProperties.json', 'script.csx']);
      expect(entries[1]?.note).toMatch(/^All operations run through it/);
    },
  );

  it.each(['', '// Nothing yet.\n'])('leaves a script without code out: "%s"', async (script) => {
    const { entries, omitted } = await planOf({ 'script.csx': script });
    expect(entries).toEqual([]);
    expect(omitted).toEqual([{ path: 'script.csx', reason: 'It contains no code.' }]);
  });

  it('misses the script that operations are listed for', async () => {
    const { missing } = await planOf({
      'apiProperties.json': '{ "properties": { "scriptOperations": ["A"] } }',
    });
    expect(missing).toContain('script.csx');
  });

  it('names what is missing; only verified publishers need an icon', async () => {
    const names = ['apiDefinition.swagger.json', 'apiProperties.json'];
    expect((await planOf({ 'readme.md': '' })).missing).toEqual([...names, 'icon.png']);
    expect((await planOf({ 'readme.md': '' }, [], 'independent')).missing).toEqual(names);
    expect((await planOf({ 'readme.md': '' }, [], 'custom')).missing).toEqual(names);
  });

  it('counts the errors that remain in the archive', async () => {
    const files = { 'apiDefinition.swagger.json': definition, 'readme.md': '' };
    const { blockers } = await planOf(files, [
      finding('summary-required', { file: 'apiDefinition.swagger.json' }),
      finding('icon-required'),
      finding('summary-length', { severity: 'warning' }),
      finding('archive-root-layout'),
      finding('archive-extra-files', { file: 'notes.txt' }),
      finding('folder-readme'),
      finding('script-file-name', { file: 'Script.cs' }),
      finding('readme-title', { file: 'readme.md' }),
    ]);
    expect(blockers).toBe(2);
  });
});

describe('the name of the archive', () => {
  it('is the title, in characters that every file system accepts', async () => {
    const { fileName } = await planOf({ 'apiDefinition.swagger.json': definition });
    expect(fileName).toBe('Contoso-Orders-A-B.zip');
  });

  it('is the name of the dropped files if there is no title', async () => {
    expect((await planOf({ 'readme.md': '' })).fileName).toBe('drop.zip');
  });

  it('is generic if no letters are left', async () => {
    const texts = { 'apiDefinition.swagger.json': '{ "info": { "title": "日本" } }' };
    expect((await planOf(texts)).fileName).toBe('connector.zip');
  });
});
