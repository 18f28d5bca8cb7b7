/**
 * Ways to send data that no Content Security Policy stops in every browser, and that the page does not need.
 * They are removed from the page and from its worker before anything else runs.
 */
export const removedNames: readonly string[] = [
  // Connections that need no server, or speak another protocol than HTTP.
  'RTCPeerConnection',
  'webkitRTCPeerConnection',
  'mozRTCPeerConnection',
  'RTCIceTransport',
  'RTCDtlsTransport',
  'RTCSctpTransport',
  'RTCDataChannel',
  'RTCRtpScriptTransform',
  'WebTransport',
  'WebSocketStream',
  'TCPSocket',
  'TCPServerSocket',
  'UDPSocket',
  // Requests that outlive the page, or that the browser makes for it.
  'sendBeacon',
  'fetchLater',
  'BackgroundFetchManager',
  'PushManager',
  'PaymentRequest',
  'PresentationRequest',
  'presentation',
  'credentials',
  'joinAdInterestGroup',
  'updateAdInterestGroups',
  'runAdAuction',
  // A worker that is loaded by its address has no policy of its own; another window has none of ours.
  'SharedWorker',
  'FencedFrameConfig',
  'HTMLFencedFrameElement',
  'open',
  // Last, since it guards against navigation first.
  'navigation',
];

/** The names as written in the script, so that a check of the bundle can tell them from others. */
export const removedNamesText = removedNames.join(' ');

/** A classic script that removes the ways out from the page or worker that runs it. */
export const removalScript = `(${removeAll})('${removedNamesText}'.split(' '));`;

/** The globals of a page or worker, as far as the script uses them. */
interface Realm {
  readonly self: object;
  readonly navigation?: {
    addEventListener(type: 'navigate', listener: (event: NavigateEvent) => void): void;
  };
}

interface NavigateEvent {
  readonly destination: { readonly url: string; readonly sameDocument: boolean };
  readonly navigationType: string;
  readonly userInitiated: boolean;
  preventDefault(): void;
}

/** Runs in the browser as text, so it uses nothing from outside. */
function removeAll(names: readonly string[]): void {
  const realm = globalThis as unknown as Realm & Record<string, { prototype?: object } | undefined>;
  // Only the user may leave the page. Downloads are navigations to a `blob:`.
  realm.navigation?.addEventListener('navigate', (event) => {
    const { url, sameDocument } = event.destination;
    const leaves = event.navigationType === 'push' || event.navigationType === 'replace';
    if (!leaves || sameDocument || event.userInitiated || url.startsWith('blob:')) return;
    event.preventDefault();
  });
  const holders: object[] = [];
  for (const name of ['Navigator', 'WorkerNavigator', 'Document', 'ServiceWorkerRegistration']) {
    const prototype = realm[name]?.prototype;
    if (prototype) holders.push(prototype);
  }
  for (let holder = realm.self; holder; holder = Object.getPrototypeOf(holder))
    holders.push(holder);
  for (const holder of holders) for (const name of names) Reflect.deleteProperty(holder, name);
}
