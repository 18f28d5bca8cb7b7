import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { fixFiles } from '../../src/cli/fix-files.ts';
import { openPath } from '../../src/cli/read-path.ts';
import { checkConnector } from '../../src/core/service/check/check-connector.ts';

const TEXT =
  '{\r\n    "properties": { "publisher": "Brønnøy 😀", "connectionParameters": {} }\r\n}\r\n';
const UTF_16 = Buffer.from(`\uFEFF${TEXT}`, 'utf16le');

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'convert-'));
});
afterEach(() => {
  rmSync(folder, { recursive: true });
});

async function fix(bytes: Uint8Array, isDryRun: boolean): Promise<string> {
  writeFileSync(join(folder, 'apiProperties.json'), bytes);
  const { connectors } = await openPath(folder);
  const checked = await Promise.all(
    connectors.map(async (connector) => ({
      ...connector,
      report: await checkConnector(connector.source, 'auto'),
    })),
  );
  let log = '';
  for await (const line of fixFiles(checked, isDryRun)) log += `${line}\n`;
  return log;
}

const written = () => readFileSync(join(folder, 'apiProperties.json'));

it('a file in UTF-16 is written as UTF-8, line ends and all', async () => {
  expect(await fix(UTF_16, false)).toMatch(/: fixed: Convert the file to UTF-8 \[file-json-enc/);
  expect(written().toString('utf8')).toBe(TEXT);
});

it('a file in UTF-16 stays as it is in a dry run', async () => {
  expect(await fix(UTF_16, true)).toMatch(/: would fix: Convert the file to UTF-8/);
  expect(written()).toEqual(UTF_16);
});

it('a file of uncertain encoding stays as it is', async () => {
  const broken = UTF_16.subarray(0, -1);
  await fix(broken, false);
  expect(written()).toEqual(broken);
});
