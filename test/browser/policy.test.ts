import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page, Worker } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { removedNames } from '../../src/build/ways-out.ts';
import { type OtherOrigin, startOtherOrigin } from './other-origin.ts';
import { TIMEOUT } from './result.ts';
import { dist, setUpStage } from './stage.ts';
import {
  anywhere,
  byLeaving,
  listenForDatagrams,
  onPage,
  pathOf,
  peerConnection,
  programOf,
  toThisSite,
  toThisSiteOnPage,
  type WaysOut,
} from './ways-out.ts';

const html = readFileSync(join(dist, 'index.html'), 'utf8');
const unguarded = html.replace(/<script>.*?<\/script>/s, '');
let isGuarded = true;
const stage = setUpStage((path) =>
  isGuarded || !path.endsWith('/preflight/') ? undefined : unguarded,
);
let otherOrigin: OtherOrigin;

beforeAll(async () => {
  otherOrigin = await startOtherOrigin();
});
afterAll(() => otherOrigin.close());
beforeEach(() => {
  isGuarded = true;
  otherOrigin.forget();
});

/** A page or a worker. */
interface Realm {
  evaluate(program: string): Promise<unknown>;
}

/** Ways to run code that did not come with the page. Each is an expression whose promise rejects if it is blocked. */
const codeFromText: Readonly<Record<string, string>> = {
  'import of data': `import('data:text/javascript,')`,
  eval: `eval('1')`,
  'new Function': `new Function('return 1')()`,
};

describe('the policy of the page', () => {
  it('comes before everything it applies to, and the removal of ways out before every other script', () => {
    const text = html.replaceAll('&#39;', "'");
    const [, policy] =
      /<meta http-equiv="Content-Security-Policy" content="(.*)">/.exec(text) ?? [];
    expect(policy?.split('; ')).toEqual([
      "default-src 'none'",
      expect.stringMatching(/^script-src 'self' 'sha256-[\w+/=]+'$/),
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
    expect(text.indexOf('<meta http-equiv')).toBeLessThan(text.search(/<(script|link|style|img)/));
    const [first = ''] = /<(?:script|link)\b[^>]*>/.exec(text) ?? [];
    expect(first).toBe('<script>');
    expect(text.indexOf('charset="utf-8"')).toBeLessThan(1024);
  });

  it('blocks code from text on the page and in the worker', async () => {
    const page = await stage.openAlone();
    for (const realm of [page, await workerOf(page)]) {
      for (const [name, attempt] of Object.entries(codeFromText)) {
        expect(`${name}: ${await outcomeOf(realm, attempt)}`).toBe(`${name}: blocked`);
      }
    }
  });
});

describe('ways to another site', () => {
  it('are closed on the page', async () => {
    const page = await stage.openAlone();
    await page.evaluate(programOf({ ...anywhere, ...onPage }, otherOrigin.origin));
    for (const way of Object.entries(byLeaving)) {
      await page.evaluate(programOf(Object.fromEntries([way]), otherOrigin.origin));
    }
    await expectNoVisits(page);
  });

  it('are closed in the worker', async () => {
    const page = await stage.openAlone();
    const worker = await workerOf(page);
    const missing = await worker.evaluate(() => ['Image' in globalThis, 'sendBeacon' in navigator]);
    expect(missing).toEqual([false, false]);
    const importScripts = (address: string) => `importScripts('${address}')`;
    await worker.evaluate(programOf({ ...anywhere, importScripts }, otherOrigin.origin));
    await expectNoVisits(page);
  });

  it('would be open without policy and removal, so that these tests can fail', async () => {
    const page = await openUnguarded();
    const staying = { ...anywhere, ...onPage };
    await page.evaluate(programOf(staying, otherOrigin.origin));
    await expectVisits(staying);
    otherOrigin.forget();
    for (const way of Object.entries(byLeaving)) {
      const left = await openUnguarded();
      // Leaving may end the program before it answers.
      await left.evaluate(programOf(Object.fromEntries([way]), otherOrigin.origin)).catch(() => {});
      await expectVisits(Object.fromEntries([way]));
    }
  });

  it('are gone where no policy can close them', async () => {
    const page = await stage.openAlone({ serviceWorkers: 'allow' });
    const realms: readonly Realm[] = [page, await workerOf(page)];
    for (const realm of realms) {
      const left = await realm.evaluate(`${JSON.stringify(removedNames)}.filter(
        (name) => name in globalThis || name in navigator)`);
      expect(left).toEqual([]);
    }
    expect(await page.evaluate(`Document.prototype.open`)).toBeUndefined();
    // The page registers its service worker first.
    await page.waitForFunction(() => !('register' in navigator.serviceWorker), undefined, TIMEOUT);
  });

  it('do not lead from peer to peer', async () => {
    const [guarded, open] = [await listenForDatagrams(), await listenForDatagrams()];
    const page = await stage.openAlone();
    expect(await outcomeOf(page, peerConnection(guarded.port))).toBe('blocked');
    expect(await outcomeOf(await openUnguarded(), peerConnection(open.port))).toBe('done');
    await expect.poll(() => open.count, TIMEOUT).toBeGreaterThan(0);
    expect(guarded.count).toBe(0);
    guarded.close();
    open.close();
  });

  it('stay open to the user, who may follow a link', async () => {
    const page = await stage.openAlone();
    await page.evaluate(`(() => {
      const link = document.createElement('a');
      link.href = '${otherOrigin.origin}/followed';
      link.textContent = 'Leave';
      document.querySelector('main').prepend(link);
    })()`);
    await page.getByRole('link', { name: 'Leave' }).click();
    await page.waitForURL(`${otherOrigin.origin}/followed`, TIMEOUT);
  });
});

describe('ways to this site', () => {
  const asked = () =>
    stage.site.requests.filter((url) => url.startsWith('/preflight/secret/')).sort();
  const secretPaths = (ways: WaysOut) =>
    Object.keys(ways)
      .map((name) => `/preflight/secret${pathOf(name)}`)
      .sort();

  it('are closed on the page and in the worker once it is loaded', async () => {
    const page = await stage.openAlone({ serviceWorkers: 'allow' });
    await page.waitForFunction(() => navigator.serviceWorker.controller !== null);
    await page.reload();
    const before = stage.site.requests.length;
    await (await workerOf(page)).evaluate(programOf(toThisSite, `${stage.site.url}secret`));
    await page.evaluate(programOf(toThisSiteOnPage, `${stage.site.url}secret`));
    await expectNoVisits(page);
    expect(asked()).toEqual([]);
    expect(stage.site.requests.slice(before).filter((url) => !url.endsWith('/sw.js'))).toEqual([]);
  });

  it('would be open without service worker and removal, so that this test can fail', async () => {
    // Leaving ends what else the page has begun.
    const { location = String, ...staying } = toThisSiteOnPage;
    const staysOpen = await openUnguarded();
    await staysOpen.evaluate(programOf(staying, `${stage.site.url}secret`));
    await expect.poll(asked, TIMEOUT).toEqual(secretPaths(staying));
    const leaves = await openUnguarded();
    await leaves.evaluate(programOf({ location }, `${stage.site.url}secret`)).catch(() => {});
    await expect.poll(asked, TIMEOUT).toEqual(secretPaths(toThisSiteOnPage));
  });
});

/** Opens the page without its policy, without the removal of ways out, and without the service worker. */
async function openUnguarded(): Promise<Page> {
  isGuarded = false;
  return stage.openAlone({ bypassCSP: true, serviceWorkers: 'block' });
}

/** Waits until a request that was sent later has arrived. */
async function expectNoVisits(page: Page): Promise<void> {
  const last = await page.context().newPage();
  await last.goto(`${otherOrigin.origin}/last`);
  await expect.poll(() => [...otherOrigin.visits], TIMEOUT).toContain('/last');
  expect([...otherOrigin.visits].filter((path) => !/^\/(?:last|favicon\.ico)$/.test(path))).toEqual(
    [],
  );
  // None has led away from the page.
  expect(page.url().startsWith(stage.site.url)).toBe(true);
  await last.close();
}

async function expectVisits(ways: WaysOut): Promise<void> {
  const expected = Object.keys(ways).map(pathOf).sort();
  const visits = () => expected.filter((path) => otherOrigin.visits.has(path));
  await expect.poll(visits, TIMEOUT).toEqual(expected);
}

/** Runs an attempt in a timer, because the debugger allows eval while it evaluates. */
function outcomeOf(realm: Realm, attempt: string): Promise<unknown> {
  return realm.evaluate(`new Promise((resolve) => setTimeout(() => {
    (async () => ${attempt})().then(() => resolve('done'), () => resolve('blocked'));
  }))`);
}

async function workerOf(page: Page): Promise<Worker> {
  const [worker] = page.workers();
  return worker ?? page.waitForEvent('worker', TIMEOUT);
}
