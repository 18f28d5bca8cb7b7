import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page, Worker } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Elsewhere, openElsewhere } from './elsewhere.ts';
import { PATIENCE } from './result.ts';
import { dist, setStage } from './stage.ts';

const stage = setStage();
let elsewhere: Elsewhere;

beforeAll(async () => {
  elsewhere = await openElsewhere();
});
afterAll(() => elsewhere.close());

/** What could carry something out, or bring a program in; each is an expression whose promise fails where it is stopped. */
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

/** Only a page has these. A beacon tells nobody whether it left, but the policy tells that it stopped it. */
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

/** Only a worker has this. */
const inWorker = {
  importScripts: (origin: string) => `importScripts('${origin}/classic.js')`,
};

/** A page or a worker. */
interface Place {
  evaluate(program: string): Promise<unknown>;
}

type Attempts = Readonly<Record<string, (origin: string) => string>>;

describe('the policy of the page', () => {
  it('stands in the built page ahead of all that it binds', () => {
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

  it('stops everything on the page', async () => {
    const page = await stage.open();
    await expectAllStopped(page, { ...anywhere, ...onPage });
  });

  it('stops everything in the worker', async () => {
    const worker = await workerOf(await stage.open());
    const missing = await worker.evaluate(() => ['Image' in globalThis, 'sendBeacon' in navigator]);
    expect(missing).toEqual([false, false]);
    await expectAllStopped(worker, { ...anywhere, ...inWorker });
  });

  it('is what stops it: without it, the same would go through', async () => {
    const page = await stage.open({ bypassCSP: true });
    const requests = { ...anywhere, image: onPage.image };
    await outcomesOf(page, requests);
    expect([...elsewhere.visits].sort()).toEqual([
      '/events',
      '/fetch',
      '/image.png',
      '/import.js',
      '/request',
      '/socket',
    ]);
  });
});

async function expectAllStopped(where: Place, attempts: Attempts): Promise<void> {
  const names = Object.keys(attempts);
  expect(await outcomesOf(where, attempts)).toEqual(names.map((name) => `${name}: stopped`));
  expect([...elsewhere.visits]).toEqual([]);
}

function outcomesOf(where: Place, attempts: Attempts): Promise<unknown[]> {
  const outcomes = Object.entries(attempts).map(([name, attempt]) =>
    // By a timer, because the debugger lets texts run as programs while it evaluates.
    where.evaluate(`new Promise((resolve) => {
      const tell = (outcome) => () => resolve(${JSON.stringify(name)} + ': ' + outcome);
      setTimeout(() => {
        (async () => ${attempt(elsewhere.origin)})().then(tell('let through'), tell('stopped'));
      });
    })`),
  );
  return Promise.all(outcomes);
}

async function workerOf(page: Page): Promise<Worker> {
  const [worker] = page.workers();
  return worker ?? page.waitForEvent('worker', PATIENCE);
}
