import { createPageCopy, type PageFile } from './page-copy.ts';

declare const self: ServiceWorkerGlobalScope & {
  /** The files of the page. The build writes them here. */
  readonly __WB_MANIFEST: readonly PageFile[];
};

/** Serves the page from its copy, and refuses every other request of the page and its worker. */
const copy = createPageCopy(self, self.__WB_MANIFEST);

self.addEventListener('install', (event) => event.waitUntil(copy.fill()));

self.addEventListener('activate', (event) =>
  // Claims the pages that are open: else a first visit would not be served from the copy until it is reloaded.
  event.waitUntil(copy.takeOver().then(() => self.clients.claim())),
);

self.addEventListener('message', ({ data }) => {
  if (data?.type === 'SKIP_WAITING') void self.skipWaiting();
});

self.addEventListener('fetch', (event) => {
  event.respondWith(copy.answer(event.request));
  if (event.request.mode === 'navigate') event.waitUntil(copy.removeOldFiles());
});
