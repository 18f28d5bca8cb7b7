import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page, Worker } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type OtherOrigin, startOtherOrigin } from './other-origin.ts';
import { TIMEOUT } from './result.ts';
import { dist, setUpStage } from './stage.ts';

const stage = setUpStage();
let otherOrigin: OtherOrigin;

beforeAll(async () => {
  otherOrigin = await startOtherOrigin();
});
afterAll(() => otherOrigin.close());

/** Ways to send data or load code. Each is an expression whose promise rejects if it is blocked. */
const anywhere = {
  fetch: (origin: string) => `fetch('${origin}/fetch')`,
  import: (origin: string) => `import('${origin}/import.js')`,
  'import of data': () => `import('data:text/javascript,')`,
  eval: () => `eval('1')`,
  'new Function': () => `new Function('return 1')()`,
  WebSocket: (origin: string) => `new Promise((resolve, reject) => {
    const socket = new WebSocket('${origin.replace('http', 'ws')}/socket');
    socket.onopen = resolve;
    socket.onerror = reject;
  })`,
  XMLHttpRequest: (origin: string) => `new Promise((resolve, reject) => {
    const request = new XMLHttpRequest();
    request.onload = resolve;
    request.onerror = reject;
    request.open('GET', '${origin}/request');
    request.send();
  })`,
  EventSource: (origin: string) => `new Promise((resolve, reject) => {
    const source = new EventSource('${origin}/events');
    source.onopen = resolve;
    source.onerror = reject;
  })`,
};

/** Ways that exist only on a page. A blocked beacon shows only as a policy violation. */
const onPage = {
  image: (origin: string) => `new Promise((resolve, reject) => {
    const image = new Image();
    image.onload = resolve;
    image.onerror = reject;
    image.src = '${origin}/image.png';
  })`,
  beacon: (origin: string) => `new Promise((resolve, reject) => {
    addEventListener('securitypolicyviolation', reject, { once: true });
    navigator.sendBeacon('${origin}/beacon');
  })`,
};

/** Ways that exist only in a worker. */
const inWorker = {
  importScripts: (origin: string) => `importScripts('${origin}/classic.js')`,
};

/** A page or a worker. */
interface Realm {
  evaluate(program: string): Promise<unknown>;
}

type Attempts = Readonly<Record<string, (origin: string) => string>>;

describe('the policy of the page', () => {
  it('comes before everything it applies to in the built page', () => {
    const html = readFileSync(join(dist, 'index.html'), 'utf8').replaceAll('&#39;', "'");
    const [, policy] =
      /<meta http-equiv="Content-Security-Policy" content="(.*)">/.exec(html) ?? [];
    expect(policy?.split('; ')).toEqual([
      "default-src 'none'",
      "script-src 'self'",
      "style-src 'self'",
      "img-src 'self' blob: data:",
      "font-src 'self'",
      "connect-src 'none'",
      "worker-src 'self' blob:",
      "manifest-src 'self'",
      "base-uri 'none'",
      "form-action 'none'",
      "require-trusted-types-for 'script'",
      'trusted-types app-worker preview-frame',
    ]);
    expect(html.indexOf('<meta http-equiv')).toBeLessThan(html.search(/<(script|link|style|img)/));
  });

  it('blocks everything on the page', async () => {
    const page = await stage.open();
    await expectAllBlocked(page, { ...anywhere, ...onPage });
  });

  it('blocks everything in the worker', async () => {
    const worker = await workerOf(await stage.open());
    const missing = await worker.evaluate(() => ['Image' in globalThis, 'sendBeacon' in navigator]);
    expect(missing).toEqual([false, false]);
    await expectAllBlocked(worker, { ...anywhere, ...inWorker });
  });

  it('is what blocks them: without it, they get through', async () => {
    const page = await stage.open({ bypassCSP: true });
    const requests = { ...anywhere, image: onPage.image };
    await outcomesOf(page, requests);
    expect([...otherOrigin.visits].sort()).toEqual([
      '/events',
      '/fetch',
      '/image.png',
      '/import.js',
      '/request',
      '/socket',
    ]);
  });
});

async function expectAllBlocked(realm: Realm, attempts: Attempts): Promise<void> {
  const names = Object.keys(attempts);
  expect(await outcomesOf(realm, attempts)).toEqual(names.map((name) => `${name}: blocked`));
  expect([...otherOrigin.visits]).toEqual([]);
}

function outcomesOf(realm: Realm, attempts: Attempts): Promise<unknown[]> {
  const outcomes = Object.entries(attempts).map(([name, attempt]) =>
    // In a timer, because the debugger allows eval while it evaluates.
    realm.evaluate(`new Promise((resolve) => {
      const tell = (outcome) => () => resolve(${JSON.stringify(name)} + ': ' + outcome);
      setTimeout(() => {
        (async () => ${attempt(otherOrigin.origin)})().then(tell('let through'), tell('blocked'));
      });
    })`),
  );
  return Promise.all(outcomes);
}

async function workerOf(page: Page): Promise<Worker> {
  const [worker] = page.workers();
  return worker ?? page.waitForEvent('worker', TIMEOUT);
}
