import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { reportFormats } from '../../src/core/contract/report-format.ts';
import { connectorApi } from '../../src/core/service/connector-api.ts';
import { copyOf, runHere, scratchFolder } from './command-line.ts';

const folder = scratchFolder();
const connector = copyOf('broken', join(folder, 'broken'));

/** What the page writes after the folder was dropped on it. */
async function droppedReport(format: (typeof reportFormats)[number]): Promise<string> {
  const dropped = new Map(
    readdirSync(connector).map((name) => [
      `broken/${name}`,
      new Uint8Array(readFileSync(join(connector, name))),
    ]),
  );
  const opened = await connectorApi.open(dropped);
  const source = opened.ok ? opened.value.connectors[0] : undefined;
  if (source === undefined) throw new Error('The sample is no connector.');
  const report = await connectorApi.check(source, 'auto', { fingerprints: true });
  const { bytes } = await connectorApi.writeReport([report], format);
  return new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);
}

describe.each(reportFormats)('--format %s', (format) => {
  it('writes the same bytes as the page, and exits with 1 for a broken connector', async () => {
    const { stdout, status } = await runHere(folder, ['check', 'broken', '--format', format]);
    expect(stdout).toBe(await droppedReport(format));
    expect(status).toBe(1);
  });
});

it.each(reportFormats.filter((format) => format !== 'text'))(
  'shows nothing of where the folder is: %s',
  async (format) => {
    const elsewhere = copyOf('good', join(folder, 'elsewhere', 'good'));
    writeFileSync(join(folder, 'elsewhere', 'unrelated.txt'), '');
    const { stdout } = await runHere(connector, ['check', elsewhere, '--format', format]);
    expect(stdout).not.toContain(folder);
    expect(stdout).not.toContain('elsewhere');
  },
);

it('names files as seen from the current folder, if they are in it', async () => {
  const { stdout } = await runHere(folder, ['check', connector, '--format', 'github']);
  expect(stdout).toContain('file=broken/apiDefinition.swagger.json,');
});

it('names the formats if it knows none of that name', async () => {
  const { stderr, status } = await runHere(folder, ['check', 'broken', '--format', 'pdf']);
  expect(stderr).toBe(
    'Choose one of text, json, markdown, html, sarif, github, junit, csv as --format: it is "pdf".\n',
  );
  expect(status).toBe(2);
});
