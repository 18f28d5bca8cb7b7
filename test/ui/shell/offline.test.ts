// @vitest-environment happy-dom
import { describe, expect, it, vi } from 'vitest';
import { createOffline, serviceWorkers } from '../../../src/ui/shell/offline.ts';

/** A service worker that waits for the user. */
function waitingWorker(state: ServiceWorkerState = 'installed') {
  return { state, postMessage: vi.fn() };
}

/** A browser's container, whose registration has this worker waiting. */
function containerWith(worker: object | null) {
  const registration = Object.assign(new EventTarget(), {
    waiting: worker,
    installing: null as EventTarget | null,
  });
  class Container extends EventTarget {
    readonly controller = {};
    async register() {
      return registration;
    }
  }
  const container = new Container();
  return { container: container as unknown as ServiceWorkerContainer, registration };
}

const settled = () => new Promise((resolve) => setTimeout(resolve));

describe('serviceWorkers', () => {
  it('is undefined where the browser has none, or forbids to ask', () => {
    vi.stubGlobal('navigator', {});
    expect(serviceWorkers()).toBeUndefined();
    vi.stubGlobal('navigator', {
      get serviceWorker() {
        throw new DOMException('Forbidden.', 'SecurityError');
      },
    });
    expect(serviceWorkers()).toBeUndefined();
    vi.unstubAllGlobals();
  });
});

describe('a new version', () => {
  it('is activated when the user asks, and the page reloads when it took over', async () => {
    const worker = waitingWorker();
    const { container } = containerWith(worker);
    const reload = vi.fn();
    const offline = createOffline(container, reload);
    await settled();
    expect(offline.updateReady.value).toBe(true);
    offline.update();
    expect(worker.postMessage).toHaveBeenCalledWith({ type: 'SKIP_WAITING' });
    expect(reload).not.toHaveBeenCalled();
    container.dispatchEvent(new Event('controllerchange'));
    expect(reload).toHaveBeenCalledTimes(1);
  });

  it('needs only a reload if another tab has activated it', async () => {
    const worker = waitingWorker('activated');
    const { container } = containerWith(worker);
    const reload = vi.fn();
    const offline = createOffline(container, reload);
    await settled();
    offline.update();
    expect(reload).toHaveBeenCalledTimes(1);
  });

  it('is not offered again once put off, but the one after it is', async () => {
    const { container, registration } = containerWith(waitingWorker());
    const offline = createOffline(container, vi.fn());
    await settled();
    offline.postpone();
    expect(offline.updateReady.value).toBe(false);
    const installing = new EventTarget();
    registration.installing = installing;
    registration.dispatchEvent(new Event('updatefound'));
    installing.dispatchEvent(new Event('statechange'));
    expect(offline.updateReady.value).toBe(false);
    registration.waiting = waitingWorker();
    installing.dispatchEvent(new Event('statechange'));
    expect(offline.updateReady.value).toBe(true);
  });
});

describe('without service workers', () => {
  it('no version is ever offered', async () => {
    const offline = createOffline(undefined, vi.fn());
    await settled();
    expect(offline.updateReady.value).toBe(false);
  });

  it.each([
    [
      'throws',
      () => {
        throw new TypeError('Refused.');
      },
    ],
    ['rejects', () => Promise.reject(new TypeError('Refused.'))],
  ])('nothing breaks: registering %s', async (_, register) => {
    const container = Object.assign(new EventTarget(), { controller: null, register });
    const offline = createOffline(container as unknown as ServiceWorkerContainer, vi.fn());
    await settled();
    expect(offline.updateReady.value).toBe(false);
  });
});
