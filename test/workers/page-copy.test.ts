import { describe, expect, it, vi } from 'vitest';
import { createPageCopy, type PageFile } from '../../workers/page-copy.ts';
import { fakeCaches } from './fake-caches.ts';

const SCOPE = 'https://host.example/preflight/';
const first: readonly PageFile[] = [
  { url: 'index.html', revision: 'one' },
  { url: 'assets/late-one.js', revision: null },
  { url: 'assets/same.js', revision: null },
];
const second: readonly PageFile[] = [
  { url: 'index.html', revision: 'two' },
  { url: 'assets/late-two.js', revision: null },
  { url: 'assets/same.js', revision: null },
];

/** A browser with open tabs, and a host that answers every request with its address. */
function browser() {
  const caches = fakeCaches();
  const tabs = new Set<string>();
  const fetch = vi.fn(async ({ url }: Request) => new Response(url));
  const clients = { matchAll: async () => Array.from(tabs, (id) => ({ id })) } as never;
  const version = (files: readonly PageFile[]) =>
    createPageCopy({ caches, clients, registration: { scope: SCOPE }, fetch }, files);
  return { caches, tabs, fetch, version };
}

/** A request of a page. Node's own cannot have the mode `navigate`. */
function request(path: string, { mode = 'cors', method = 'GET' } = {}): Request {
  return { url: new URL(path, SCOPE).href, mode, method } as Request;
}

async function textOf(response: Promise<Response>): Promise<string> {
  const { type, status } = await response;
  if (type === 'error') return 'refused';
  return status === 302
    ? `to ${(await response).headers.get('location')}`
    : (await response).text();
}

describe('the copy of the page', () => {
  it('answers with its files, without a request', async () => {
    const { fetch, version } = browser();
    const copy = version(first);
    await copy.fill();
    fetch.mockClear();
    expect(await textOf(copy.answer(request('assets/same.js')))).toBe(`${SCOPE}assets/same.js`);
    expect(await textOf(copy.answer(request('', { mode: 'navigate' })))).toBe(`${SCOPE}index.html`);
    expect(fetch).not.toHaveBeenCalled();
  });

  it.each([
    ['a file that is not listed', request('secret.png')],
    ['a listed file with a query', request('assets/same.js?secret')],
    ['a listed file of another origin', request('https://other.example/preflight/assets/same.js')],
    ['a request that sends a body', request('assets/same.js', { method: 'POST' })],
    ['its own record of old files', request('old-files?')],
  ])('refuses %s', async (_, asked) => {
    const { fetch, version } = browser();
    const copy = version(first);
    await copy.fill();
    fetch.mockClear();
    expect(await textOf(copy.answer(asked))).toBe('refused');
    expect(fetch).not.toHaveBeenCalled();
  });

  it('leads every other address of its folder to the start page, without what follows', async () => {
    const { version } = browser();
    const copy = version(first);
    await copy.fill();
    const navigate = (path: string) => textOf(copy.answer(request(path, { mode: 'navigate' })));
    expect(await navigate('?secret')).toBe(`${SCOPE}index.html`);
    expect(await navigate('index.html?secret')).toBe(`${SCOPE}index.html`);
    expect(await navigate('secret/')).toBe(`to ${SCOPE}`);
  });

  it('can be shown even if the host redirects index.html to its folder', async () => {
    const { fetch, version } = browser();
    fetch.mockImplementation(async ({ url }: Request) => {
      const response = new Response(url);
      Object.defineProperties(response, {
        redirected: { value: true },
        clone: { value: () => response },
      });
      return response;
    });
    const copy = version(first);
    await copy.fill();
    expect(await copy.answer(request('', { mode: 'navigate' }))).toMatchObject({
      redirected: false,
      status: 200,
    });
  });

  it('is not filled if a file cannot be had', async () => {
    const { fetch, version } = browser();
    fetch.mockResolvedValueOnce(new Response('', { status: 404 }));
    await expect(version(first).fill()).rejects.toThrow('could not be downloaded');
  });

  it('downloads a listed file again if the browser has deleted it', async () => {
    const { caches, fetch, version } = browser();
    const copy = version(first);
    await copy.fill();
    for (const name of await caches.keys()) await caches.delete(name);
    fetch.mockClear();
    expect(await textOf(copy.answer(request('assets/same.js')))).toBe(`${SCOPE}assets/same.js`);
    expect(fetch).toHaveBeenCalledTimes(1);
  });
});

describe('an update', () => {
  async function updated() {
    const all = browser();
    await all.version(first).fill();
    await all.version(first).takeOver();
    all.tabs.add('old');
    const copy = all.version(second);
    all.fetch.mockClear();
    await copy.fill();
    const downloaded = all.fetch.mock.calls.map(([{ url }]) => url);
    await copy.takeOver();
    return { ...all, copy, downloaded };
  }
  const late = request('assets/late-one.js');

  it('downloads only what has changed', async () => {
    const { downloaded } = await updated();
    expect(downloaded).toEqual([`${SCOPE}index.html`, `${SCOPE}assets/late-two.js`]);
  });

  it('keeps the files of the old version while one of its tabs is open', async () => {
    const { copy, tabs } = await updated();
    tabs.add('new');
    await copy.removeOldFiles();
    expect(await textOf(copy.answer(late))).toBe(`${SCOPE}assets/late-one.js`);
  });

  it('deletes them when those tabs are closed', async () => {
    const { caches, copy, tabs } = await updated();
    tabs.delete('old');
    tabs.add('new');
    await caches.open(`workbox-precache-v2-${SCOPE}`);
    await caches.open('another page https://host.example/');
    await copy.removeOldFiles();
    expect(await textOf(copy.answer(late))).toBe('refused');
    expect(await textOf(copy.answer(request('assets/same.js')))).toBe(`${SCOPE}assets/same.js`);
    expect(await caches.keys()).toEqual([
      `connector-preflight ${SCOPE}`,
      'another page https://host.example/',
    ]);
  });

  it('deletes them at once if no tab is open', async () => {
    const { caches, version } = browser();
    await version(first).fill();
    await version(second).fill();
    await version(second).takeOver();
    const cache = await caches.open(`connector-preflight ${SCOPE}`);
    expect((await cache.keys()).map(({ url }) => url).sort()).toEqual([
      `${SCOPE}assets/late-two.js`,
      `${SCOPE}assets/same.js`,
      `${SCOPE}index.html?revision=two`,
    ]);
  });
});
