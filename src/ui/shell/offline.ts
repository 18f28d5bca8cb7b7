import { type ReadonlySignal, signal } from '@preact/signals';
import { trustedScriptUrl } from '../base/trusted-script-url.ts';

/** Keeps the page working without a network, and never swaps it under the user. */
export interface Offline {
  /** A newer page is ready and waits for the user's word. */
  readonly updateReady: ReadonlySignal<boolean>;
  /** Takes the newer page; everything open on this one is lost. */
  update(): void;
}

/** Registers the service worker of the built page. */
export function createOffline(): Offline {
  const updateReady = signal(false);
  let waiting: ServiceWorker | undefined;

  const offer = (worker: ServiceWorker | null) => {
    if (!worker || !navigator.serviceWorker.controller) return;
    waiting = worker;
    updateReady.value = true;
  };
  const watch = (registration: ServiceWorkerRegistration) => {
    offer(registration.waiting);
    registration.addEventListener('updatefound', () => {
      registration.installing?.addEventListener('statechange', () => offer(registration.waiting));
    });
  };

  if (import.meta.env.PROD && 'serviceWorker' in navigator) {
    const url = trustedScriptUrl(new URL('sw.js', document.baseURI).href);
    // Without it, as in a private window, the page works as long as there is a network.
    navigator.serviceWorker.register(url).then(watch, () => {});
  }

  return {
    updateReady,
    update() {
      navigator.serviceWorker.addEventListener('controllerchange', () => location.reload());
      waiting?.postMessage({ type: 'SKIP_WAITING' });
    },
  };
}
