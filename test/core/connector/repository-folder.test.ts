import { describe, expect, it } from 'vitest';
import { planPackage } from '../../../src/core/connector/package-plan.ts';
import { parseConnector } from '../../../src/core/connector/parse-connector.ts';
import { repositoryFolder } from '../../../src/core/connector/repository-folder.ts';
import type { ConnectorSource } from '../../../src/core/contract/connector-source.ts';
import type { Diagnostic } from '../../../src/core/contract/diagnostic.ts';
import type { Profile } from '../../../src/core/contract/profile.ts';
import { bytesOf } from '../../example-bytes.ts';
import { sourceWith } from '../../source-with.ts';

const both = {
  'apiDefinition.swagger.json': '{ "swagger": "2.0", "info": { "title": "Contoso Orders" } }',
  'apiProperties.json': '{ "properties": { "publisher": "Contoso" } }',
};

async function planOf(
  texts: Readonly<Record<string, string>>,
  profile: Profile = 'verified',
  more: Partial<ConnectorSource> = {},
  diagnostics: readonly Diagnostic[] = [],
) {
  const files = new Map(Object.entries(texts).map(([path, text]) => [path, bytesOf(text)]));
  const { connector } = await parseConnector(sourceWith({ name: 'drop', files, ...more }), profile);
  return planPackage(connector, diagnostics, repositoryFolder);
}

const titled = (title: string) => ({
  'apiDefinition.swagger.json': JSON.stringify({ swagger: '2.0', info: { title } }),
});

const folderOf = ({ entries }: Awaited<ReturnType<typeof planOf>>) =>
  entries[0]?.path.split('/').slice(0, 2).join('/');

const finding = (ruleId: string, file?: string): Diagnostic => ({
  ruleId,
  severity: 'error',
  authority: 'reviewer',
  message: 'Do something.',
  ...(file !== undefined && { file }),
});

describe('the folder of a pull request', () => {
  it('holds the files that belong, under their standard names', async () => {
    const { entries, missing } = await planOf({
      ...both,
      'README.md': '# Contoso',
      'Script.cs': 'public class Script : ScriptBase {}',
      'icon.png': 'PNG',
    });
    expect(entries.map(({ path, from }) => [path, from])).toEqual([
      [
        'certified-connectors/Contoso Orders/apiDefinition.swagger.json',
        'apiDefinition.swagger.json',
      ],
      ['certified-connectors/Contoso Orders/apiProperties.json', 'apiProperties.json'],
      ['certified-connectors/Contoso Orders/readme.md', 'README.md'],
      ['certified-connectors/Contoso Orders/script.csx', 'Script.cs'],
    ]);
    expect(entries[2]?.note).toBe('Renamed from README.md.');
    expect(missing).toEqual([]);
  });

  it('leaves out what reviewers ask to remove, each with its reason', async () => {
    const { omitted } = await planOf({
      ...both,
      'readme.md': '# Contoso',
      'icon.png': 'PNG',
      'intro.md': 'An intro.',
      'settings.json': '{}',
      'notes.txt': 'Ask Ada.',
      'package.zip': 'PK',
      'script.csx': '// Nothing yet.',
    });
    expect(omitted).toEqual([
      {
        path: 'icon.png',
        reason: 'The icon is submitted with the archive or package, not in the pull request.',
      },
      {
        path: 'intro.md',
        reason: 'intro.md is attached to the submission, not to the pull request.',
      },
      {
        path: 'settings.json',
        reason: 'It contains ids of your environment: keep it on your disk.',
      },
      { path: 'notes.txt', reason: 'It does not belong to the connector.' },
      {
        path: 'package.zip',
        reason: 'Verified publishers submit archives through the portal.',
      },
      { path: 'script.csx', reason: 'It contains no code.' },
    ]);
  });

  it('holds intro and one package of an independent publisher, and no icon', async () => {
    const { entries, omitted } = await planOf(
      {
        ...both,
        'readme.md': '# Contoso',
        'intro.md': 'An intro.',
        'icon.png': 'PNG',
        'package.zip': 'PK',
        'second.zip': 'PK',
      },
      'independent',
    );
    const folder = 'independent-publisher-connectors/Contoso Orders';
    expect(entries.map(({ path }) => path)).toEqual([
      `${folder}/apiDefinition.swagger.json`,
      `${folder}/apiProperties.json`,
      `${folder}/intro.md`,
      `${folder}/package.zip`,
      `${folder}/readme.md`,
    ]);
    expect(omitted).toEqual([
      { path: 'icon.png', reason: 'Independent publisher connectors have no icon of their own.' },
      { path: 'second.zip', reason: 'Only one package is allowed.' },
    ]);
  });

  it('holds the pictures that the readme shows, and no others', async () => {
    const { entries, omitted } = await planOf({
      ...both,
      'readme.md': '# Contoso\n\n![Setup](images/setup.png)',
      'images/setup.png': 'PNG',
      'images/other.png': 'PNG',
    });
    expect(entries.map(({ path }) => path.slice(path.lastIndexOf('/') + 1))).toContain('setup.png');
    expect(omitted.map(({ path }) => path)).toEqual(['images/other.png']);
  });

  it('starts a readme from the template if there is none', async () => {
    const { entries, missing } = await planOf(both);
    const readme = entries.find(({ path }) => path.endsWith('/readme.md'));
    expect(readme).toMatchObject({
      from: '',
      note: 'Started from the template: write what is missing before you open the pull request.',
    });
    expect(readme?.text).toMatch(/^# Contoso Orders\n\n/);
    expect(readme?.text).toContain('## Publisher: Contoso');
    expect(readme?.size).toBe(bytesOf(readme?.text ?? '').length);
    expect(missing).toEqual([]);
  });

  it('names what is missing', async () => {
    expect((await planOf({ 'readme.md': '' })).missing).toEqual([
      'apiDefinition.swagger.json',
      'apiProperties.json',
    ]);
    expect((await planOf(both, 'independent')).missing).toEqual(['intro.md']);
    const properties = '{ "properties": { "scriptOperations": ["A"] } }';
    expect((await planOf({ ...both, 'apiProperties.json': properties })).missing).toEqual([
      'script.csx',
    ]);
  });

  it('counts the errors that remain in it', async () => {
    const files = { ...both, 'settings.json': '{}', 'icon.png': 'PNG' };
    const { blockers } = await planOf(files, 'verified', {}, [
      finding('summary-required', 'apiDefinition.swagger.json'),
      finding('icon-brand-color-required', 'apiProperties.json'),
      finding('icon-square', 'icon.png'),
      finding('icon-required'),
      finding('settings-not-submitted', 'settings.json'),
      finding('folder-settings-json', 'settings.json'),
      finding('folder-right-area'),
      finding('folder-readme'),
      finding('archive-root-layout'),
    ]);
    expect(blockers).toBe(2);
  });
});

describe('the name of the folder', () => {
  it.each([
    ['Contoso Orders (Independent Publisher)', 'Contoso Orders'],
    ['Proposal - Contoso', 'Contoso'],
    ['Contoso: Orders*', 'Contoso Orders'],
    ['Contoso / Orders...', 'Contoso Orders'],
    ['  Contoso (EU) & Söhne, 2.0 ', 'Contoso (EU) & Söhne, 2.0'],
    ['日本', '日本'],
  ])('is the title %j in the way reviewers want it', async (title, name) => {
    expect(folderOf(await planOf(titled(title)))).toBe(`certified-connectors/${name}`);
  });

  it.each(['../../etc', 'CON', '..', '\u202e', '***', 'a'.repeat(1000), `a${'𝔸'.repeat(200)}`])(
    'is safe to write, whatever the title: %j',
    async (title) => {
      const { entries } = await planOf(titled(title));
      for (const { path } of entries) {
        expect(path.split('/')).toHaveLength(3);
        expect(path).toMatch(/^certified-connectors\/(?!\.|con\/)[\p{L}\p{N} .]{1,100}\//iu);
      }
    },
  );

  it('is that of the dropped folder if there is no title', async () => {
    const plan = await planOf({ 'readme.md': '' });
    expect(folderOf(plan)).toBe('certified-connectors/drop');
  });

  it('stays as it is in the repository, whatever the title', async () => {
    const more = { name: 'ContosoOrders', root: 'certified-connectors/ContosoOrders' };
    const plan = await planOf(both, 'verified', more);
    expect(folderOf(plan)).toBe('certified-connectors/ContosoOrders');
  });

  it('moves to the area of the publisher', async () => {
    const more = { name: 'Contoso', root: 'custom-connectors/Contoso' };
    const plan = await planOf(both, 'independent', more);
    expect(folderOf(plan)).toBe('independent-publisher-connectors/Contoso Orders');
  });
});

describe('the zip', () => {
  it('is named after the connector and what it is for', async () => {
    expect((await planOf(both)).fileName).toBe('Contoso-Orders-pull-request.zip');
  });
});
