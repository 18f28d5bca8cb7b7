import { describe, expect, it } from 'vitest';
import type { Diagnostic } from '../../../src/core/contract/diagnostic.ts';
import type { Profile } from '../../../src/core/contract/profile.ts';
import { applyEdits } from '../../../src/core/files/apply-fix.ts';
import { archiveRules } from '../../../src/core/rules/connector/archive/index.ts';
import { fileRules } from '../../../src/core/rules/connector/file/index.ts';
import { folderRules } from '../../../src/core/rules/connector/folder/index.ts';
import { settingsRules } from '../../../src/core/rules/connector/settings/index.ts';
import { iconRules } from '../../../src/core/rules/icon/index.ts';
import { checkConnector } from '../../../src/core/service/check-connector.ts';
import { readDrop } from '../../example.ts';
import { resolved } from '../../example-bytes.ts';

type Texts = Readonly<Record<string, string>>;

const mine = new Set(
  [...archiveRules, ...folderRules, ...fileRules, ...settingsRules, ...iconRules].map(
    ({ id }) => id,
  ),
);

async function found(texts: Texts, profile: Profile = 'verified'): Promise<readonly Diagnostic[]> {
  const { diagnostics } = await checkConnector(await readDrop(texts), profile);
  return diagnostics.filter(({ ruleId }) => mine.has(ruleId));
}

async function told(texts: Texts, profile?: Profile): Promise<string[]> {
  const diagnostics = await found(texts, profile);
  return diagnostics.map(({ ruleId, severity }) => `${severity} ${ruleId}`).sort();
}

const under = (folder: string, texts: Texts): Texts =>
  Object.fromEntries(Object.entries(texts).map(([path, text]) => [`${folder}/${path}`, text]));

const json = { 'apiDefinition.swagger.json': '{}', 'apiProperties.json': '{}' };
const local = { ...json, 'icon.png': 'PNG', 'settings.json': '{}', 'intro.md': '', 'a.txt': '' };

describe('a set of files', () => {
  it('is judged as a pull request in an area of the repository', async () => {
    expect(await told(under('certified-connectors/A', local))).toEqual([
      'error folder-readme',
      'error folder-settings-json',
      'warning folder-extra-files',
      'warning folder-icon-png',
      'warning folder-intro-md',
    ]);
  });

  it('keeps to itself what only a pull request must leave out', async () => {
    expect(await told(under('A', local))).toEqual(['warning folder-readme']);
  });

  it('has the same findings on its icon wherever it lies', async () => {
    const files = { ...json, 'readme.md': '', 'icon.png': 'PNG 99×99, background #ffffff' };
    const onIcon = async (folder: string) =>
      (await told(under(folder, files))).filter((each) => !each.includes('folder-'));
    expect(await onIcon('certified-connectors/A')).toEqual(await onIcon('A'));
    expect(await onIcon('A')).toContain('error icon-dimensions');
  });

  it('is judged as a submission in an archive', async () => {
    expect(await told(under('c.zip', local))).toEqual([
      'error archive-extra-files',
      'error archive-extra-files',
      'error archive-extra-files',
    ]);
  });

  it('needs no icon in a pull request, and one elsewhere', async () => {
    const files = { ...json, 'readme.md': '' };
    expect(await told(under('certified-connectors/A', files))).toEqual([]);
    expect(await told(under('A', files))).toEqual(['warning icon-required']);
    expect(await told(under('c.zip', json))).toEqual(['error archive-required-files']);
  });

  it('has no icon where the publisher is independent', async () => {
    expect(await told(under('c.zip', json), 'independent')).toEqual([]);
    expect(await told(under('c.zip', { ...json, 'icon.png': 'PNG' }), 'independent')).toEqual([
      'error icon-not-for-independent',
    ]);
    const folder = under('independent-publisher-connectors/A', {
      ...json,
      'icon.png': 'PNG 10×20',
      'readme.md': '',
    });
    expect(await told(folder, 'independent')).toEqual(['warning folder-icon-png']);
  });

  it('may hold one package of an independent publisher, and no second', async () => {
    const area = 'independent-publisher-connectors/A';
    const files = { ...json, 'readme.md': '', 'one.zip': '' };
    expect(await told(under(area, files), 'independent')).toEqual([]);
    expect(await told(under(area, { ...files, 'two.zip': '' }), 'independent')).toEqual([
      'error folder-zip',
    ]);
  });

  it('weighs as information where nobody certifies it', async () => {
    expect(await told({ 'apiDefinition.swagger.json': '{}' }, 'custom')).toEqual([
      'info archive-required-files',
      'info folder-readme',
    ]);
  });
});

describe('an archive at fault', () => {
  it('is told of once where nothing of it can be read', async () => {
    expect(await told({ 'c.zip': 'Rar!\\x1A\\x07\\x00' })).toEqual(['error archive-valid-zip']);
  });

  it('is not said to lack the files that it has twice, or under an unsafe name', async () => {
    const texts = under('c.zip', {
      'apiDefinition.swagger.json': '{}',
      'x\\apiProperties.json': '{}',
      'icon.png': 'PNG',
      'ICON.png': 'PNG',
    });
    expect(await told(texts)).toEqual([
      'error archive-duplicate-entries',
      'error archive-unsafe-path',
    ]);
  });
});

describe('a JSON file at fault', () => {
  const messagesOf = async (text: string) =>
    (await found({ 'apiProperties.json': text }))
      .filter(({ file }) => file === 'apiProperties.json')
      .map(({ message }) => message);

  it('names both places of a name that is given twice', async () => {
    expect(await messagesOf('{\n    "a": 1,\n    "a": 2\n}')).toEqual([
      'Keep only one "a": the other is at line 2, column 5.',
    ]);
  });

  it('is told where it nests too deeply, and does not fail', async () => {
    const [message] = await messagesOf(`{ "a": ${'['.repeat(100_000)}`);
    expect(message).toMatch(/^Reduce the nesting here/);
  });

  it('is told of each line once', async () => {
    expect(await messagesOf('{\n"a": x y z,\n"b": 1,\n}')).toHaveLength(2);
  });

  it.each([
    ['\\xEF\\xBB\\xBF{}', '{}'],
    ['{ "a": [1, 2,], }', '{ "a": [1, 2] }'],
  ])('is mended unasked: %j', async (text, mended) => {
    const diagnostics = await found({ 'apiProperties.json': text });
    const fixes = diagnostics.flatMap(({ fix }) => (fix?.safe ? fix.edits : []));
    expect(applyEdits(resolved(text), fixes)).toBe(mended);
  });
});

describe('an icon', () => {
  const toldOf = async (icon: string) =>
    (await told({ ...json, 'readme.md': '', 'icon.png': icon })).filter(
      (each) => !each.includes('folder-'),
    );

  it.each([
    ['PNG 240×240', ['warning icon-dimensions']],
    ['PNG 241×241', ['error icon-dimensions']],
    ['PNG 230×230, soft edge', ['warning icon-opaque-background']],
    ['PNG 230×230, transparent background', ['error icon-opaque-background']],
    ['PNG 230×230, damaged', ['error icon-png']],
    ['JPEG', ['error icon-png']],
    [
      'PNG 230×230, background #ffffff, no logo',
      ['error icon-background-not-white', 'warning icon-logo-present'],
    ],
  ])('%s: %j', async (icon, expected) => {
    expect(await toldOf(icon)).toEqual(expected);
  });
});
