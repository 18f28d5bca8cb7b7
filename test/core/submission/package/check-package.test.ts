import { describe, expect, it } from 'vitest';
import {
  checkPackage,
  packageCheckIds,
} from '../../../../src/core/submission/package/check-package.ts';
import { buildZip } from '../../archive/zip-builder.ts';

type Contents = string | { readonly [path: string]: Contents };

/** Zips a folder. What is no text is a zip in it. */
function zipOf(files: { readonly [path: string]: Contents }): Uint8Array<ArrayBuffer> {
  return buildZip(
    Object.entries(files).map(([name, contents]) => ({
      name,
      contents: typeof contents === 'string' ? contents : zipOf(contents),
    })),
  );
}

const definition = JSON.stringify({ paths: { '/x': { get: { operationId: 'ListStations' } } } });
const connector = `<Connectors><Connector>
  <openapidefinition>/Connector/new_tides_openapidefinition.json</openapidefinition>
  <iconblob>/Connector/new_tides_iconblob.Png</iconblob></Connector></Connectors>`;
const parts = {
  '[Content_Types].xml': '<Types />',
  'solution.xml': '<SolutionManifest><Managed>0</Managed></SolutionManifest>',
  'Connector/new_tides_openapidefinition.json': definition,
  'Connector/new_tides_iconblob.Png': 'png',
};
const connectorSolution = { ...parts, 'customizations.xml': `<Workflows />${connector}` };
const flow = '<Workflow Name="a"><JsonFileName>/Workflows/a.json</JsonFileName></Workflow>';
const flowSolution = {
  ...parts,
  'customizations.xml': `<Workflows>${flow}</Workflows>${connector}`,
  'Workflows/a.json': '{ "host": { "operationId": "ListStations" } }',
};

const packageOf = (solutions: Contents = {}, outer: Contents = {}) => {
  const all = {
    'PkgAssets/Connector.zip': connectorSolution,
    'PkgAssets/Flow.zip': flowSolution,
    ...(solutions as object),
  };
  return { 'intro.md': '# Tides', 'package.zip': without(all), ...(outer as object) };
};

/** Leaves out what is set to ''. */
function without(files: { readonly [path: string]: Contents }) {
  return Object.fromEntries(Object.entries(files).filter(([, contents]) => contents !== ''));
}

const problemsOf = async (files: { readonly [path: string]: Contents }) =>
  (await checkPackage(zipOf(without(files)))).map(({ id, message }) => `${id}: ${message}`);

it('finds nothing in a sound package', async () => {
  expect(await problemsOf(packageOf())).toEqual([]);
});

const faults: readonly (readonly [string, { readonly [path: string]: Contents }, string])[] = [
  [
    'package-wrapper-double',
    { 'PkgAssets/C.zip': connectorSolution, 'PkgAssets/F.zip': flowSolution },
    'together with intro.md',
  ],
  ['package-outer-no-folders', packageOf({}, { '__MACOSX/x': 'x' }), 'there is "__MACOSX"'],
  [
    'package-outer-files',
    packageOf({}, { 'readme.md': 'x' }),
    'one Markdown file at the top of the package: there are 2',
  ],
  [
    'package-outer-files',
    packageOf({}, { 'package.zip': '' }),
    'one zip at the top of the package: there are 0',
  ],
  [
    'package-outer-extra-files',
    packageOf({}, { 'notes.txt': 'x', 'customProperties.json': '{}' }),
    'found "notes.txt"',
  ],
  ['package-intro-name', packageOf({}, { 'intro.md': '', 'Intro.md': 'x' }), 'it is "Intro.md"'],
  ['package-inner-one-folder', packageOf({ 'Other/x.dll': 'x' }), 'it has 2 folders'],
  [
    'package-assets-no-subfolder',
    packageOf({ 'PkgAssets/Flow.zip': '', 'PkgAssets/flow/Flow.zip': flowSolution }),
    'found "PkgAssets/flow/Flow.zip"',
  ],
  [
    'package-solutions-count',
    packageOf({ 'PkgAssets/Connector.zip': '', 'PkgAssets/Flow.zip': '' }),
    'there are 0 solutions',
  ],
  [
    'package-solution-files',
    packageOf({ 'PkgAssets/Flow.zip': without({ ...flowSolution, 'solution.xml': '' }) }),
    '"PkgAssets/Flow.zip" lacks "solution.xml"',
  ],
  [
    'package-solution-unmanaged',
    packageOf({
      'PkgAssets/Flow.zip': { ...flowSolution, 'solution.xml': '<Managed>1</Managed>' },
    }),
    '"PkgAssets/Flow.zip" is managed',
  ],
  [
    'package-connector-solution',
    packageOf({
      'PkgAssets/Connector.zip': {
        ...connectorSolution,
        'customizations.xml': connector + connector,
      },
    }),
    '"PkgAssets/Connector.zip" has 2',
  ],
  [
    'package-connector-solution',
    packageOf({ 'PkgAssets/Connector.zip': flowSolution }),
    'each solution holds more or less',
  ],
  [
    'package-flow-solution',
    packageOf({ 'PkgAssets/Flow.zip': connectorSolution }),
    'no solution has both',
  ],
  [
    'package-plugin-solution',
    packageOf({ 'PkgAssets/Third.zip': connectorSolution }),
    'none has a plug-in',
  ],
  [
    'package-plugin-folders',
    packageOf({
      'PkgAssets/Third.zip': {
        ...connectorSolution,
        'customizations.xml': `${connector}<aicopilot_aiplugin a="b" />`,
        'aiplugins/x': 'x',
      },
    }),
    'lacks the folder aipluginoperations',
  ],
  [
    'package-connector-folder',
    packageOf({
      'PkgAssets/Third.zip': {
        '[Content_Types].xml': '<Types />',
        'solution.xml': '<Managed>0</Managed>',
        'customizations.xml': '<Connector></Connector><aicopilot_aiplugin a="b" />',
        'aiplugins/x': 'x',
        'aipluginoperations/x': 'x',
      },
    }),
    'lacks the folder Connector',
  ],
  [
    'package-workflows-folder',
    packageOf({
      'PkgAssets/Flow.zip': {
        ...connectorSolution,
        'customizations.xml': `<Workflow Name="a" />${connector}`,
      },
    }),
    'lacks the folder Workflows',
  ],
  [
    'package-workflow-files-match',
    packageOf({ 'PkgAssets/Flow.zip': { ...flowSolution, 'Workflows/b.json': '{}' } }),
    'differ in "Workflows/b.json"',
  ],
  [
    'package-connector-files',
    packageOf({
      'PkgAssets/Flow.zip': without({ ...flowSolution, 'Connector/new_tides_iconblob.Png': '' }),
    }),
    'lacks "Connector/new_tides_iconblob.Png"',
  ],
  [
    'package-flow-uses-connector',
    packageOf({
      'PkgAssets/Flow.zip': {
        ...flowSolution,
        'Workflows/a.json': '{ "operationId": "SendMail" }',
      },
    }),
    'use none of its operations',
  ],
  [
    'package-connector-same-version',
    packageOf({
      'PkgAssets/Flow.zip': {
        ...flowSolution,
        'Connector/new_tides_openapidefinition.json': `${definition} `,
      },
    }),
    'has another version',
  ],
  [
    'package-policy-instances-empty',
    packageOf({
      'PkgAssets/Flow.zip': {
        ...flowSolution,
        'Connector/new_tides_policytemplateinstances.json': '[]',
      },
    }),
    'it is in "PkgAssets/Flow.zip"',
  ],
  [
    'package-customproperties',
    packageOf({
      'PkgAssets/Connector.zip': {
        ...connectorSolution,
        'Connector/new_tides_connectionparametersets.json': '{}',
      },
    }),
    'several ways to sign in',
  ],
  [
    'package-legacy-detected',
    { 'apiDefinition.swagger.json': '{}', 'icon.png': 'x' },
    'archive for ISV Studio',
  ],
  ['package-outer-files', connectorSolution, 'this is one solution'],
];

describe('a fault of a package', () => {
  it.each(faults)('has one message: %s', async (id, files, words) => {
    const problems = await problemsOf(files);
    expect(problems).toEqual([expect.stringContaining(words)]);
    expect(problems[0]).toMatch(new RegExp(`^${id}: [A-Z][^:]+: [^:]+\\.$`));
  });

  it('is the file itself, if it is no zip', async () => {
    const [problem] = await checkPackage(new TextEncoder().encode('Not a zip.'));
    expect(problem?.message).toBe('Choose a zip: this file holds none.');
  });

  it('is tried for each check', () => {
    const tried = new Set(faults.map(([id]) => id));
    expect(packageCheckIds.filter((id) => !tried.has(id))).toEqual([]);
  });
});
