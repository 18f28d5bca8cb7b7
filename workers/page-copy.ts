/** A file of the page. A file whose name changes with its content has no revision. */
export interface PageFile {
  readonly url: string;
  readonly revision: string | null;
}

/** What the copy needs of the service worker's globals. */
export interface CopyHost {
  readonly caches: CacheStorage;
  readonly clients: {
    matchAll(which: {
      readonly type: 'window';
      readonly includeUncontrolled: boolean;
    }): Promise<readonly { readonly id: string }[]>;
  };
  readonly registration: Pick<ServiceWorkerRegistration, 'scope'>;
  fetch(request: Request): Promise<Response>;
}

/** The page's copy of itself in this browser. */
export interface PageCopy {
  /** Downloads the files that the copy lacks. Rejects if one cannot be had. */
  fill(): Promise<void>;
  /** Makes this version the one that new tabs get. Tabs of older versions keep their files. */
  takeOver(): Promise<void>;
  /** Deletes the files of older versions once no tab needs them. */
  removeOldFiles(): Promise<void>;
  /** Answers from the copy, and with a network error what is not in it. Other pages lead to the start page. */
  answer(request: Request): Promise<Response>;
}

/** What older versions left behind: their files, and the tabs that may still ask for them. */
interface OldFiles {
  readonly tabs: readonly string[];
  readonly files: readonly string[];
}

/** All versions share one cache, so that an update downloads only what has changed. */
export function createPageCopy(host: CopyHost, files: readonly PageFile[]): PageCopy {
  const { scope } = host.registration;
  const keys = new Map(files.map((file) => [addressOf(scope, file), keyOf(scope, file)]));
  const oldFilesKey = new URL('old-files', scope).href;
  const name = `connector-preflight ${scope}`;
  const open = () => host.caches.open(name);
  const openTabs = async () => {
    const tabs = await host.clients.matchAll({ type: 'window', includeUncontrolled: true });
    return tabs.map(({ id }) => id);
  };

  const fill = async () => {
    const cache = await open();
    const download = async ([address, key]: readonly [string, string]) => {
      if (await cache.match(key)) return;
      // A name without its content's hash may be in the browser's own cache with old content.
      const request = new Request(address, { cache: key === address ? 'default' : 'reload' });
      const response = await host.fetch(request);
      if (!response.ok) throw new TypeError(`${address} could not be downloaded.`);
      await cache.put(key, withoutRedirect(response));
    };
    await Promise.all([...keys].map(download));
  };
  const serve = async (address: string): Promise<Response> => {
    const key = keys.get(address);
    const cache = await open();
    // A host may vary its answers by headers that a page and this worker do not share.
    const cached = await cache.match(key ?? address, { ignoreVary: true });
    // The browser may have deleted the copy.
    return cached ?? (key ? host.fetch(new Request(address)) : Response.error());
  };
  const removeOldFiles = async () => {
    const cache = await open();
    const record = await cache.match(oldFilesKey);
    if (!record) return;
    const old: OldFiles = await record.json();
    const tabs = await openTabs();
    if (old.tabs.some((tab) => tabs.includes(tab))) return;
    await Promise.all([...old.files, oldFilesKey].map((key) => cache.delete(key)));
    await removeOtherCopies(host.caches, scope, name);
  };

  return {
    fill,
    removeOldFiles,
    async takeOver() {
      const cache = await open();
      const current = new Set(keys.values());
      const stored = (await cache.keys()).map(({ url }) => url);
      const old = stored.filter((key) => !current.has(key) && key !== oldFilesKey);
      const record: OldFiles = { tabs: await openTabs(), files: old };
      await cache.put(oldFilesKey, new Response(JSON.stringify(record)));
      await removeOldFiles();
      // The version before may have deleted a file that this one has again. Without network, `serve` tries later.
      await fill().catch(() => {});
    },
    async answer(request) {
      const { origin, pathname } = new URL(request.url);
      const place = origin + pathname;
      if (request.mode !== 'navigate') {
        return request.method === 'GET' ? serve(withoutHash(request.url)) : Response.error();
      }
      if (place === scope) return serve(new URL('index.html', scope).href);
      return keys.has(place) ? serve(place) : Response.redirect(scope);
    },
  };
}

function addressOf(scope: string, { url }: PageFile): string {
  return new URL(url, scope).href;
}

function keyOf(scope: string, file: PageFile): string {
  const address = addressOf(scope, file);
  return file.revision === null ? address : `${address}?revision=${file.revision}`;
}

function withoutHash(url: string): string {
  return url.replace(/#.*$/s, '');
}

/** Some hosts redirect `index.html` to its folder, and browsers refuse a redirected answer for a page. */
function withoutRedirect(response: Response): Response {
  if (!response.redirected) return response;
  const { body, status, statusText, headers } = response;
  return new Response(body, { status, statusText, headers });
}

/** Deletes the copies that versions with another way of storing them made. Other pages of the origin keep theirs. */
async function removeOtherCopies(caches: CacheStorage, scope: string, name: string) {
  const others = (await caches.keys()).filter((each) => each !== name && each.endsWith(scope));
  await Promise.all(others.map((each) => caches.delete(each)));
}
