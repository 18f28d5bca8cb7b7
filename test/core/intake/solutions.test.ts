import JSZip from 'jszip';
import { describe, expect, it } from 'vitest';
import type { ConnectorSource } from '../../../src/core/contract/connector-source.ts';
import type { Diagnostic } from '../../../src/core/contract/diagnostic.ts';
import { openDropped } from '../../../src/core/intake/open-dropped.ts';
import { checkConnector } from '../../../src/core/service/check/check-connector.ts';
import { bytesOf } from '../../example-bytes.ts';

type Texts = Readonly<Record<string, string | Uint8Array>>;

const bytes = (text: string | Uint8Array) =>
  typeof text === 'string' ? bytesOf(text) : new Uint8Array(text);

async function zip(texts: Texts): Promise<Uint8Array<ArrayBuffer>> {
  const archive = new JSZip();
  for (const [path, text] of Object.entries(texts)) {
    archive.file(path, bytes(text), { createFolders: false });
  }
  return new Uint8Array(await archive.generateAsync({ type: 'uint8array' }));
}

async function connectorsIn(texts: Texts): Promise<readonly ConnectorSource[]> {
  const dropped = new Map(Object.entries(texts).map(([path, text]) => [path, bytes(text)]));
  const opened = await openDropped(dropped);
  return opened.ok ? opened.value.connectors : [];
}

async function findingsIn(texts: Texts): Promise<readonly Diagnostic[]> {
  const reports = (await connectorsIn(texts)).map((source) => checkConnector(source, 'verified'));
  return (await Promise.all(reports)).flatMap(({ diagnostics }) => diagnostics);
}

const definition = JSON.stringify({
  swagger: '2.0',
  info: { title: 'Tides', version: '1.0', contact: { name: 'Tides', email: 'a' } },
  paths: {},
});
/** The key is not hidden, and its description is missing. */
const parameters = JSON.stringify({
  api_key: { type: 'string', uiDefinition: { displayName: 'Key' } },
});

const customizations = (more = '', name = 'new_tides') =>
  `<ImportExportXml><Connectors><Connector><connectorid>{1}</connectorid>${more}<openapidefinition>/Connector/${name}_openapidefinition.json</openapidefinition></Connector></Connectors></ImportExportXml>`;

const solution = (more: Texts = {}, folder = 'Connector'): Texts => ({
  'solution.xml': '<ImportExportXml></ImportExportXml>',
  'customizations.xml': customizations(),
  '[Content_Types].xml': '<Types></Types>',
  [`${folder}/new_tides_openapidefinition.json`]: definition,
  [`${folder}/new_tides_connectionparameters.json`]: parameters,
  [`${folder}/new_tides_policytemplateinstances.json`]: 'null',
  [`${folder}/new_tides_iconblob.Png`]: 'PNG 144×144',
  ...more,
});
const inFolder = (folder: string, texts: Texts): Texts =>
  Object.fromEntries(Object.entries(texts).map(([path, text]) => [`${folder}/${path}`, text]));

const placesOf = (found: readonly Diagnostic[], pattern: RegExp) =>
  found
    .filter(({ ruleId }) => pattern.test(ruleId))
    .map(({ file, range }) => [file, range?.start.line, range?.start.column]);

describe('an exported solution', () => {
  it('is never called ready, and each file in it belongs to it', async () => {
    const [source] = await connectorsIn(solution());
    if (source === undefined) throw new Error('It has a connector.');
    const { verdict, roles, plan } = await checkConnector(source, 'custom');
    expect(verdict).toMatch(/^(?:Nothing stops the connector|\d+ thing)/);
    expect(roles.filter(({ role }) => role === 'unknown')).toEqual([]);
    expect(roles).toContainEqual({ path: 'solution.xml', role: 'solution' });
    expect(plan.isSolution).toBe(true);
    expect(plan.isUnpacked).toBe(true);
  });

  it.each([
    ['a zip', async () => ({ 'tides_1_0.zip': await zip(solution()) }), 'tides_1_0.zip'],
    ['unzipped', async () => inFolder('tides', solution()), 'tides'],
    ['unzipped, without a folder', async () => solution(), ''],
    [
      'unpacked by pac',
      async () => ({
        ...inFolder('src', solution({}, 'Connectors')),
        'src/Other/Solution.xml': '<ImportExportXml />',
        'src/Connectors/new_tides.xml': '<Connector></Connector>',
        'tides.cdsproj': '<Project />',
      }),
      'src',
    ],
  ])('has its connector checked where it is: %s', async (_, make, root) => {
    const texts = await make();
    const connectors = await connectorsIn(texts);
    expect(connectors.map((each) => each.root)).toEqual([root]);
    const found = await findingsIn(texts);
    expect(found.map(({ message }) => message).join('\n')).not.toMatch(
      /solution\.xml|customizations|Content_Types|apiProperties\.json|out of the|Rename|icon\.png/,
    );
    expect(placesOf(found, /^contact-email/)).toEqual([
      [
        expect.stringMatching(/^Connectors?\/new_tides_openapidefinition\.json$/),
        1,
        definition.indexOf('"a"') + 1,
      ],
    ]);
  });

  it('has two connectors, each with its own files', async () => {
    const connectors = await connectorsIn(
      solution({ 'Connector/new_waves_openapidefinition.json': definition }),
    );
    const names = connectors.map(({ files }) =>
      [...files.keys()].filter((path) => !path.endsWith('.xml')),
    );
    expect(names).toHaveLength(2);
    expect(names[1]).toEqual(['Connector/new_waves_openapidefinition.json']);
  });

  it('has its connection parameters checked in place', async () => {
    const found = await findingsIn(solution());
    const file = 'Connector/new_tides_connectionparameters.json';
    const inParameters = found.filter((each) => each.file === file);
    expect(inParameters.length).toBeGreaterThan(0);
    for (const { range, pointer, message } of inParameters) {
      expect(message).not.toContain('null');
      expect(range?.end.offset).toBeLessThanOrEqual(parameters.length);
      expect(pointer ?? '/api_key').toMatch(/^(?:\/api_key.*)?$/);
    }
    expect(found.map((each) => each.file)).not.toContain('apiProperties.json');
  });

  it('has policies, sets and script operations as they are', async () => {
    const xml = customizations(
      '<iconbrandcolor>blue</iconbrandcolor><scriptoperations>["GetTide"]</scriptoperations>',
    );
    const found = await findingsIn(
      solution({
        'customizations.xml': xml,
        'Connector/new_tides_policytemplateinstances.json':
          '[{"templateId":"nope","title":"x","parameters":{}}]',
        'Connector/new_tides_customcodeblobcontent.csx': 'public class Other {}',
      }),
    );
    expect(placesOf(found, /^policy-template/)).toContainEqual([
      'Connector/new_tides_policytemplateinstances.json',
      1,
      expect.any(Number),
    ]);
    expect(placesOf(found, /^(?:brand|icon-brand)/)).toContainEqual([
      'customizations.xml',
      1,
      xml.indexOf('blue') + 1,
    ]);
    expect(placesOf(found, /^script-operation/)).toContainEqual([
      'customizations.xml',
      1,
      xml.indexOf('"GetTide"') + 1,
    ]);
    expect(placesOf(found, /^script-class/)).toHaveLength(1);
  });

  it('is read with a byte order mark, a declaration and whitespace', async () => {
    const xml = `\uFEFF<?xml version="1.0"?>\r\n${customizations('<iconbrandcolor>\r\n  blue </iconbrandcolor>')}`;
    const found = await findingsIn(
      solution({
        'customizations.xml': xml,
        'Connector/new_tides_connectionparameters.json': `\uFEFF${parameters}`,
      }),
    );
    expect(placesOf(found, /^(?:brand|icon-brand)/)).toContainEqual(['customizations.xml', 3, 3]);
    expect(placesOf(found, /^file-json-bom/)).toHaveLength(1);
  });

  it('is not packed as anything else', async () => {
    const [source] = await connectorsIn(solution());
    if (source === undefined) throw new Error('There is no connector.');
    const { plan } = await checkConnector(source, 'verified');
    expect(plan).toMatchObject({ entries: [], omitted: [], missing: [] });
  });
});

describe('a package for Partner Center', () => {
  const packed = async () => {
    const inner = await zip({ 'PkgAssets/Tides.zip': await zip(solution()), 'Tides.dll': 'MZ' });
    return zip({ 'intro.md': '# Tides', 'package.zip': inner });
  };

  it('has its connector checked where it is', async () => {
    const connectors = await connectorsIn({ 'submission.zip': await packed() });
    expect(connectors.map(({ root }) => root)).toEqual([
      'submission.zip › package.zip › PkgAssets/Tides.zip',
    ]);
  });

  it('is opened three levels deep', async () => {
    const deeper = await zip({ 'outer.zip': await packed() });
    expect(await connectorsIn({ 'a.zip': deeper })).toEqual([]);
  });
});
