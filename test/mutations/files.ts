import { all, type Change, damages, inDefinition, inProperties, variants } from './damage.ts';
import type { Draft } from './draft.ts';
import { createAlert, listStations } from './places.ts';

/** No damage: turns the connector into the archive that is submitted. */
export const archived: Change = (draft) => {
  draft.isArchive = true;
  draft.files.delete('readme.md');
  draft.files.set('icon.png', 'PNG background #0b5563, logo 50%');
};

const withFile =
  (path: string, text = 'x'): Change =>
  (draft) =>
    void draft.files.set(path, text);
const renamed =
  (path: string, to: string): Change =>
  (draft) =>
    void draft.renames.set(path, to);
const absent =
  (path: string): Change =>
  (draft) => {
    if (path in draft.json) draft.json[path as keyof Draft['json']] = undefined;
    else draft.files.delete(path);
  };
const inArchive = (rule: string, ...changes: readonly Change[]) =>
  variants(rule, undefined, ...changes.map((change) => all(archived, change)));
/** Zips the folder instead of its contents, so that no artifact is at the root. */
const wrapped: Change = (draft) => {
  for (const path of [...Object.keys(draft.json), ...draft.files.keys()]) {
    draft.renames.set(path, `Harbor Watch/${path}`);
  }
};
/** Joined here, so that no scanner takes it for one. */
const token = ['ghp', '0a1B2c3D4e5F6g7H8i9J0k1L2m3N4o5P6q7R'].join('_');
const definition = 'apiDefinition.swagger.json';
const properties = 'apiProperties.json';

export const fileDamages = [
  ...inArchive(
    'archive-required-files',
    absent(definition),
    absent(properties),
    absent('icon.png'),
  ),
  ...inArchive(
    'archive-extra-files',
    withFile('settings.json', '{}'),
    withFile('notes.md'),
    withFile('docs/setup.txt'),
  ),
  ...inArchive(
    'archive-macos-extras',
    withFile('__MACOSX/._icon.png'),
    withFile('.DS_Store'),
    withFile('Thumbs.db'),
  ),
  ...inArchive(
    'archive-root-layout',
    renamed('icon.png', 'assets/icon.png'),
    renamed('script.csx', 'code/script.csx'),
  ),
  ...inArchive('archive-root-layout', wrapped),
  ...inArchive(
    'archive-file-names',
    renamed(definition, 'apidefinition.swagger.json'),
    renamed(definition, 'swagger.json'),
    renamed(properties, 'ApiProperties.json'),
  ),
  ...inArchive(
    'archive-duplicate-entries',
    withFile('Icon.png', 'PNG background #0b5563, logo 50%'),
  ),
  ...inArchive(
    'archive-unsafe-path',
    withFile('..\\notes.txt'),
    withFile('C:/notes.txt'),
    withFile('a\\b.txt'),
  ),
  ...variants('archive-valid-zip', undefined, (draft) => {
    archived(draft);
    draft.breaksArchive = true;
  }),
  ...variants('folder-settings-json', undefined, withFile('settings.json', '{}')),
  ...variants(
    'folder-zip',
    undefined,
    withFile('package.zip'),
    withFile('connector.zip'),
    withFile('old/v1.zip'),
  ),
  ...variants('folder-right-area', undefined, (draft) => {
    draft.root = 'custom-connectors/Harbor Watch';
  }),
  ...variants('folder-right-area', undefined, (draft) => {
    draft.root = 'independent-publisher-connectors/Harbor Watch';
  }),
  ...variants('folder-readme', undefined, absent('readme.md')),
  ...variants(
    'file-secrets',
    undefined,
    (draft) => void draft.files.set('readme.md', `${draft.files.get('readme.md')}\n${token}\n`),
    withFile('__MACOSX/.env', `TOKEN=${token}`),
  ),
  ...variants(
    'file-json-encoding-utf8',
    undefined,
    inDefinition.rewrite((text) => text.replace('Harbor Watch tells', 'Harbor \\xF8 tells')),
    inProperties.rewrite((text) => text.replace('Where your', 'Where \\xE9 your')),
  ),
  ...variants(
    'file-format',
    undefined,
    inDefinition.rewrite(() => 'swagger: "2.0"'),
    inProperties.rewrite(() => '<!DOCTYPE html><html></html>'),
  ),
  ...variants(
    'file-json-syntax',
    undefined,
    inDefinition.rewrite((text) => text.replace('"2.0",', '"2.0"')),
    inDefinition.rewrite((text) => text.slice(0, -1)),
    inProperties.rewrite((text) => text.replace('{', '{ // properties\n')),
  ),
  ...damages(
    'json-null-value',
    ['/basePath', `${listStations}/deprecated`, `${createAlert}/parameters/0/x-ms-summary`],
    (at) => inDefinition.set(at, null),
  ),
  ...variants(
    'swagger-size-1mb',
    undefined,
    inDefinition.rewrite((text) => `${text}⟦  × 1048576⟧`),
  ),
];
