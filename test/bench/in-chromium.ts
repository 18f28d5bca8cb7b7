import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { dirname, join } from 'node:path';
import type { ConnectorSource } from '../../src/core/contract/connector-source.ts';
import { launch } from '../browser/browser.ts';
import type { Measured, Timing } from './measure.ts';

/** Measurements from a worker in Chromium. */
export interface InChromium {
  readonly measured: Readonly<Record<string, Measured>>;
  /** The first check after the warm-up. */
  readonly warmedUp: Readonly<Record<string, Timing>>;
  readonly all: readonly [first: number, again: number];
}

/** Measures each named connector in a new worker, and all connectors in one more. */
export async function measureInChromium(
  executable: string,
  script: string,
  named: Readonly<Record<string, ConnectorSource>>,
  all: readonly ConnectorSource[],
): Promise<InChromium> {
  const answers: Readonly<Record<string, [string, string | Buffer]>> = {
    '/': ['text/html', '<title>bench</title>'],
    '/measure.mjs': ['text/javascript', readFileSync(script)],
    '/worker.mjs': ['text/javascript', workerScript],
    '/all.json': ['application/json', JSON.stringify(all.map(packed))],
    ...Object.fromEntries(
      Object.entries(named).map(([name, source]) => [
        `/${name}.json`,
        ['application/json', JSON.stringify([packed(source)])],
      ]),
    ),
  };
  const server = createServer(({ url = '/' }, response) => {
    const [type, body] = answers[url] ?? latePart(dirname(script), url);
    response.writeHead(200, { 'content-type': type }).end(body);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const browser = await launch(executable);
  try {
    const page = await browser.newPage();
    await page.goto(`http://127.0.0.1:${(server.address() as AddressInfo).port}/`);
    const runInWorker = (task: string, source: string) =>
      page.evaluate(
        ([task, source]) =>
          new Promise<unknown>((resolve, reject) => {
            const worker = new Worker('/worker.mjs', { type: 'module' });
            worker.onerror = (event) => reject(new Error(event.message));
            worker.onmessage = ({ data }) => {
              worker.terminate();
              resolve(data);
            };
            worker.postMessage({ task, source });
          }),
        [task, source] as const,
      );
    const measured: Record<string, Measured> = {};
    const warmedUp: Record<string, Timing> = {};
    for (const name of Object.keys(named)) {
      measured[name] = (await runInWorker('measure', `/${name}.json`)) as Measured;
      warmedUp[name] = (await runInWorker('after warm-up', `/${name}.json`)) as Timing;
    }
    return {
      measured,
      warmedUp,
      all: (await runInWorker('all', '/all.json')) as InChromium['all'],
    };
  } finally {
    await browser.close();
    server.closeAllConnections();
    server.close();
  }
}

/** Reads a part of the script that it loads late. */
function latePart(folder: string, url: string): [string, string | Buffer] {
  const isPart = /^\/assets\/[\w-]+\.js$/.test(url);
  return isPart ? ['text/javascript', readFileSync(join(folder, url))] : ['text/plain', ''];
}

function packed({ files, ...rest }: ConnectorSource) {
  return {
    ...rest,
    files: Array.from(files, ([path, bytes]) => [path, Buffer.from(bytes).toString('base64')]),
  };
}

const workerScript = `
import { measure, measureAfterWarmUp, measureAll } from '/measure.mjs';
const bytes = (text) => Uint8Array.from(atob(text), (character) => character.charCodeAt(0));
onmessage = async ({ data: { task, source } }) => {
  const packed = await (await fetch(source)).json();
  const sources = packed.map((each) => ({ ...each, files: new Map(each.files.map(([path, text]) => [path, bytes(text)])) }));
  if (task === 'all') postMessage(await measureAll(sources));
  else postMessage(await (task === 'measure' ? measure : measureAfterWarmUp)(sources[0]));
};`;
