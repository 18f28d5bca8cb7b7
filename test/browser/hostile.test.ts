import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { deflateSync } from 'node:zlib';
import JSZip from 'jszip';
import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { chunk, headerOf, png } from '../core/image/png-writer.ts';
import { drop } from './browser.ts';
import { headingOf, TIMEOUT } from './result.ts';
import { samples, scratchFolder, setUpStage } from './stage.ts';

const stage = setUpStage();
const scratch = scratchFolder();

type Files = readonly (readonly [name: string, content: string | Uint8Array])[];

const DEFINITION = 'apiDefinition.swagger.json';
const deep = 100_000;

const oddDefinition = `{
  "swagger": "2.0",
  "info": { "title": "Odd" },
  "__proto__": { "host": "x" },
  "paths": {
    "__proto__": { "get": { "operationId": "constructor" } },
    "/toString": { "__proto__": null, "get": { "parameters": [{ "$ref": "#/__proto__" }] } }
  },
  "definitions": { "constructor": { "$ref": "#/definitions/__proto__" } }
}`;

const oddProperties = `{
  "properties": {
    "connectionParameters": { "__proto__": { "type": "string" }, "constructor": 1 },
    "iconBrandColor": "#123456"
  }
}`;

const markup = `{
  "swagger": "2.0",
  "info": {
    "title": "<img src=x onerror=stolen()>",
    "description": "\`</code><script>stolen()</script>\`"
  },
  "host": "<svg onload=stolen()>",
  "paths": { "/<b>x": { "get": { "operationId": "<iframe srcdoc='x'>" } } }
}`;

it.each<[string, () => Files]>([
  ['JSON that opens a hundred thousand arrays', () => [[DEFINITION, '['.repeat(deep)]]],
  [
    'valid JSON of the same depth',
    () => [[DEFINITION, `{"swagger":"2.0","paths":${'{"a":'.repeat(deep)}1${'}'.repeat(deep)}}`]],
  ],
  [
    'an icon of 20,000 by 20,000 pixels',
    () => [
      [DEFINITION, oddDefinition],
      ['icon.png', hugeIcon()],
    ],
  ],
  [
    'texts that are markup',
    () => [
      [DEFINITION, markup],
      ['<img src=x onerror=stolen()>.txt', ''],
    ],
  ],
])('handles %s, and continues', async (_, files) => {
  const folder = scratchFolderOf(files());
  await expectAnswer([folder]);
});

it.each<[string, () => Files]>([
  ['that unpacks to a thousand times its size', () => [[DEFINITION, '0'.repeat(16e6)]]],
  [
    'full of names like __proto__',
    () => [
      ['__proto__', 'x'],
      ['constructor/__proto__', 'x'],
      ['toString', 'x'],
      [DEFINITION, oddDefinition],
      ['apiProperties.json', oddProperties],
    ],
  ],
])('handles a zip %s, and continues', async (_, files) => {
  const zip = new JSZip();
  for (const [name, content] of files()) zip.file(name, content);
  const path = join(scratch, 'hostile.zip');
  writeFileSync(path, await zip.generateAsync({ type: 'uint8array', compression: 'DEFLATE' }));
  await expectAnswer([path]);
});

/** Expects the page to show an answer, to run nothing, and to open the next connector. */
async function expectAnswer(dropped: readonly string[]): Promise<void> {
  const page = await stage.open();
  const errors: string[] = [];
  page.on('pageerror', (error) => errors.push(String(error)));
  await drop(page, dropped);
  await page.locator('[data-diagnostic], [role=alert]').first().waitFor(TIMEOUT);
  expect(await injectedElements(page)).toBe(0);
  await drop(page, [join(samples, 'good')]);
  await headingOf(page, 'Harbor Tides');
  expect(errors).toEqual([]);
}

function injectedElements(page: Page): Promise<number> {
  return page.locator('main :is(img, script, iframe, b, [onload], [onerror])').count();
}

let folders = 0;

function scratchFolderOf(files: Files): string {
  folders += 1;
  const folder = join(scratch, `hostile-${folders}`);
  mkdirSync(folder);
  for (const [name, content] of files) writeFileSync(join(folder, name), content);
  return folder;
}

function hugeIcon(): Uint8Array {
  const side = 20_000;
  const pixels = deflateSync(Buffer.alloc(side * (1 + side / 8)));
  const header = headerOf({ width: side, height: side, depth: 1, colorType: 0 });
  return png([header, chunk('IDAT', pixels), chunk('IEND', [])]);
}
