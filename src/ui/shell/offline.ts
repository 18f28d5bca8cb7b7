import { type ReadonlySignal, signal } from '@preact/signals';
import { trustedScriptUrl } from '../base/trusted-script-url.ts';

/** Makes the page work offline. A new version is never activated without the user's consent. */
export interface Offline {
  /** Whether to offer a new version, which waits for the user to reload. */
  readonly updateReady: ReadonlySignal<boolean>;
  /** Activates the new version and reloads. */
  update(): void;
  /** Withdraws the offer until yet another version is ready. */
  postpone(): void;
}

/** Returns undefined where the browser has no service workers for this page, or forbids to ask for them. */
export function serviceWorkers(): ServiceWorkerContainer | undefined {
  try {
    return navigator.serviceWorker;
  } catch {
    return undefined;
  }
}

/** Registers the service worker. Without a container the page works online only. */
export function createOffline(
  container: ServiceWorkerContainer | undefined,
  reload = () => location.reload(),
): Offline {
  const updateReady = signal(false);
  let waiting: ServiceWorker | undefined;

  const offer = (worker: ServiceWorker | null) => {
    if (!worker || worker === waiting || !container?.controller) return;
    waiting = worker;
    updateReady.value = true;
  };
  const watch = (registration: ServiceWorkerRegistration) => {
    offer(registration.waiting);
    registration.addEventListener('updatefound', () => {
      registration.installing?.addEventListener('statechange', () => offer(registration.waiting));
    });
  };
  if (container) void register(container).then(watch, () => {});

  return {
    updateReady,
    update() {
      // Another tab may have activated it already.
      if (waiting?.state !== 'installed') return reload();
      container?.addEventListener('controllerchange', reload);
      waiting.postMessage({ type: 'SKIP_WAITING' });
    },
    postpone() {
      updateReady.value = false;
    },
  };
}

/** Rejects where the browser forbids it, for example in a private window. */
async function register(container: ServiceWorkerContainer): Promise<ServiceWorkerRegistration> {
  const registered = container.register(trustedScriptUrl(new URL('sw.js', document.baseURI).href));
  // Once is enough: each address registered is also a request, and no policy stops one to this site.
  Reflect.deleteProperty(Object.getPrototypeOf(container), 'register');
  return registered;
}
