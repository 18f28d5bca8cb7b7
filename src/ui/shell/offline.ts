import { type ReadonlySignal, signal } from '@preact/signals';
import { trustedScriptUrl } from '../base/trusted-script-url.ts';

/** Makes the page work offline. A new version is never activated without the user's consent. */
export interface Offline {
  /** Whether a new version waits for the user to reload. */
  readonly updateReady: ReadonlySignal<boolean>;
  /** Activates the new version and reloads. Everything open is lost. */
  update(): void;
}

/** Registers the service worker, in the built page only. */
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
    // Registration can fail, for example in a private window. Then the page works online only.
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
