import { describe, expect, it } from 'vitest';
import type { Diagnostic } from '../../../src/core/contract/diagnostic.ts';
import type { Profile } from '../../../src/core/contract/profile.ts';
import { applyEdits } from '../../../src/core/files/apply-fix.ts';
import { archiveRules } from '../../../src/core/rules/connector/archive/index.ts';
import { fileRules } from '../../../src/core/rules/connector/file/index.ts';
import { folderRules } from '../../../src/core/rules/connector/folder/index.ts';
import { settingsRules } from '../../../src/core/rules/connector/settings/index.ts';
import { iconRules } from '../../../src/core/rules/icon/index.ts';
import { checkConnector } from '../../../src/core/service/check/check-connector.ts';
import { readDrop } from '../../example.ts';
import { resolved } from '../../example-bytes.ts';

type Texts = Readonly<Record<string, string>>;

const fileRuleIds = new Set(
  [...archiveRules, ...folderRules, ...fileRules, ...settingsRules, ...iconRules].map(
    ({ id }) => id,
  ),
);

async function found(texts: Texts, profile: Profile = 'verified'): Promise<readonly Diagnostic[]> {
  const { diagnostics } = await checkConnector(await readDrop(texts), profile);
  return diagnostics.filter(({ ruleId }) => fileRuleIds.has(ruleId));
}

async function idsIn(texts: Texts, profile?: Profile): Promise<string[]> {
  const diagnostics = await found(texts, profile);
  return diagnostics.map(({ ruleId, severity }) => `${severity} ${ruleId}`).sort();
}

const under = (folder: string, texts: Texts): Texts =>
  Object.fromEntries(Object.entries(texts).map(([path, text]) => [`${folder}/${path}`, text]));

const json = { 'apiDefinition.swagger.json': '{}', 'apiProperties.json': '{}' };
const local = { ...json, 'icon.png': 'PNG', 'settings.json': '{}', 'intro.md': '', 'a.txt': '' };

describe('a set of files', () => {
  it('is checked as a pull request in an area of the repository', async () => {
    expect(await idsIn(under('certified-connectors/A', local))).toEqual([
      'error folder-readme',
      'error folder-settings-json',
      'warning folder-extra-files',
      'warning folder-icon-png',
      'warning folder-intro-md',
    ]);
  });

  it('may have an intro in the pull request of an independent publisher, who submits it there', async () => {
    const intro = { ...json, 'intro.md': '# Orders' };
    const area = 'independent-publisher-connectors/A';
    expect(await idsIn(under(area, intro), 'independent')).not.toContain('warning folder-intro-md');
    expect(await idsIn(under(area, intro), 'verified')).toContain('warning folder-intro-md');
  });

  it('keeps to itself what only a pull request must leave out', async () => {
    expect(await idsIn(under('A', local))).toEqual(['warning folder-readme']);
  });

  it('has the same findings on its icon wherever it is', async () => {
    const files = { ...json, 'readme.md': '', 'icon.png': 'PNG 99×99, background #ffffff' };
    const onIcon = async (folder: string) =>
      (await idsIn(under(folder, files))).filter((each) => !each.includes('folder-'));
    expect(await onIcon('certified-connectors/A')).toEqual(await onIcon('A'));
    expect(await onIcon('A')).toContain('error icon-dimensions');
  });

  it('is checked as a submission in an archive', async () => {
    expect(await idsIn(under('c.zip', local))).toEqual([
      'error archive-extra-files',
      'error archive-extra-files',
      'error archive-extra-files',
    ]);
  });

  it('needs an icon, except in a pull request', async () => {
    const files = { ...json, 'readme.md': '' };
    expect(await idsIn(under('certified-connectors/A', files))).toEqual([]);
    expect(await idsIn(under('A', files))).toEqual(['warning icon-required']);
    expect(await idsIn(under('c.zip', json))).toEqual(['error archive-required-files']);
  });

  it('must not have an icon if the publisher is independent', async () => {
    expect(await idsIn(under('c.zip', json), 'independent')).toEqual([]);
    expect(await idsIn(under('c.zip', { ...json, 'icon.png': 'PNG' }), 'independent')).toEqual([
      'error icon-not-for-independent',
    ]);
    const folder = under('independent-publisher-connectors/A', {
      ...json,
      'icon.png': 'PNG 10×20',
      'readme.md': '',
    });
    expect(await idsIn(folder, 'independent')).toEqual(['warning folder-icon-png']);
  });

  it('may have one package if the publisher is independent, but not two', async () => {
    const area = 'independent-publisher-connectors/A';
    const files = { ...json, 'readme.md': '', 'one.zip': '' };
    expect(await idsIn(under(area, files), 'independent')).toEqual([]);
    expect(await idsIn(under(area, { ...files, 'two.zip': '' }), 'independent')).toEqual([
      'error folder-zip',
    ]);
  });

  it('has only info for a custom connector', async () => {
    expect(await idsIn({ 'apiDefinition.swagger.json': '{}' }, 'custom')).toEqual([
      'info archive-required-files',
      'info folder-readme',
    ]);
  });
});

describe('a faulty archive', () => {
  it('has one finding if it cannot be read', async () => {
    expect(await idsIn({ 'c.zip': 'Rar!\\x1A\\x07\\x00' })).toEqual(['error archive-valid-zip']);
  });

  it('does not lack files that it has twice or under an unsafe name', async () => {
    const texts = under('c.zip', {
      'apiDefinition.swagger.json': '{}',
      'x\\apiProperties.json': '{}',
      'icon.png': 'PNG',
      'ICON.png': 'PNG',
    });
    expect(await idsIn(texts)).toEqual([
      'error archive-duplicate-entries',
      'error archive-unsafe-path',
    ]);
  });
});

describe('a faulty JSON file', () => {
  const messagesOf = async (text: string) =>
    (await found({ 'apiProperties.json': text }))
      .filter(({ file }) => file === 'apiProperties.json')
      .map(({ message }) => message);

  it('has a repeated name reported with both positions', async () => {
    expect(await messagesOf('{\n    "a": 1,\n    "a": 2\n}')).toEqual([
      'Keep only one "a": the other is at line 2, column 5.',
    ]);
  });

  it('has a finding where it nests too deeply', async () => {
    const [message] = await messagesOf(`{ "a": ${'['.repeat(100_000)}`);
    expect(message).toMatch(/^Reduce the nesting here/);
  });

  it('has one finding for each line', async () => {
    expect(await messagesOf('{\n"a": 1 "b": 2 "c": 3,\n"d": 1,\n}')).toHaveLength(2);
  });

  it('has no finding after a place where the rest can no longer be read', async () => {
    expect(await messagesOf('{\n"a": x y z,\n"b" 1\n}')).toEqual([
      expect.stringMatching(/^Put this in double quotes/),
    ]);
  });

  it.each([
    ['\\xEF\\xBB\\xBF{}', '{}'],
    ['{ "a": [1, 2,], }', '{ "a": [1, 2] }'],
  ])('has a safe fix: %j', async (text, repaired) => {
    const diagnostics = await found({ 'apiProperties.json': text });
    const fixes = diagnostics.flatMap(({ fix }) => (fix?.safe ? fix.edits : []));
    expect(applyEdits(resolved(text), fixes)).toBe(repaired);
  });
});

describe('an icon', () => {
  const idsFor = async (icon: string) =>
    (await idsIn({ ...json, 'readme.md': '', 'icon.png': icon })).filter(
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
    expect(await idsFor(icon)).toEqual(expected);
  });
});
