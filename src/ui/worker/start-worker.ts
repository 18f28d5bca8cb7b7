/// <reference path="./removal-script.d.ts" />
import { removalScript } from 'virtual:removal-script';
import workerUrl from '../../../workers/connector.worker.ts?worker&url';
import { trustedScriptUrl } from '../base/trusted-script-url.ts';

/** The worker's first message: it has loaded, or failed to. */
export type WorkerGreeting = { readonly ready: true } | { readonly failed: string };

/**
 * Starts the connector worker under the page's policy. A policy in a `<meta>` element does not apply to a worker
 * that is loaded by URL, but to one that starts from a `blob:`. Before it loads anything, the worker removes what
 * no policy stops.
 */
export function startConnectorWorker(): Worker {
  const url = JSON.stringify(new URL(workerUrl, document.baseURI).href);
  const bootstrap = `${removalScript}\nimport(${url}).then(() => postMessage({ ready: true }), (error) => postMessage({ failed: String(error) }));`;
  const address = URL.createObjectURL(new Blob([bootstrap], { type: 'text/javascript' }));
  const worker = new Worker(trustedScriptUrl(address), { name: 'connector' });
  worker.addEventListener('message', () => URL.revokeObjectURL(address), { once: true });
  return worker;
}
