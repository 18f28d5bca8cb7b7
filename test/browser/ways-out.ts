import { createSocket } from 'node:dgram';
import type { AddressInfo } from 'node:net';

/** Programs that try to send something to `address`, each in its own way. They need not end. */
export type WaysOut = Readonly<Record<string, (address: string) => string>>;

/** Ways that a page and a worker have. */
export const anywhere: WaysOut = {
  fetch: (address) => `fetch('${address}', { mode: 'no-cors' })`,
  import: (address) => `import('${address}')`,
  WebSocket: (address) => `new WebSocket('${address.replace('http', 'ws')}')`,
  EventSource: (address) => `new EventSource('${address}')`,
  XMLHttpRequest: (address) =>
    `(() => { const request = new XMLHttpRequest(); request.open('POST', '${address}'); request.send('secret'); })()`,
};

/** Ways that only a page has, without leaving it. */
export const onPage: WaysOut = {
  image: (address) => `new Image().src = '${address}'`,
  beacon: (address) => `navigator.sendBeacon('${address}', 'secret')`,
  'fetch later': (address) => `fetchLater('${address}', { activateAfter: 0 })`,
  script: (address) => element('script', `src = '${address}'`),
  stylesheet: (address) => element('link', `rel = 'stylesheet'; element.href = '${address}'`),
  prefetch: (address) => element('link', `rel = 'prefetch'; element.href = '${address}'`),
  preload: (address) =>
    element('link', `rel = 'preload'; element.as = 'image'; element.href = '${address}'`),
  'module preload': (address) =>
    element('link', `rel = 'modulepreload'; element.href = '${address}'`),
  background: (address) => element('div', `style.backgroundImage = 'url(${address})'`),
  font: (address) => `new FontFace('font', 'url(${address})').load()`,
  audio: (address) => `new Audio('${address}').load()`,
  video: (address) => element('video', `src = '${address}'`),
  poster: (address) => element('video', `poster = '${address}'`),
  frame: (address) => element('iframe', `src = '${address}'`),
  object: (address) => element('object', `data = '${address}'`),
  embed: (address) => element('embed', `src = '${address}'`),
  ping: (address) =>
    `(() => { const link = document.createElement('a'); link.href = '#ping'; link.ping = '${address}'; document.body.append(link); link.click(); })()`,
  'new window': (address) => `window.open('${address}')`,
  'new window of the document': (address) => `document.open('${address}', '', 'noopener')`,
};

/** Ways that leave the page. */
export const byLeaving: WaysOut = {
  location: (address) => `location.href = '${address}'`,
  'replaced location': (address) => `location.replace('${address}')`,
  'clicked link': (address) =>
    `(() => { const link = document.createElement('a'); link.href = '${address}'; link.click(); })()`,
  form: (address) =>
    `(() => { const form = document.createElement('form'); form.action = '${address}'; form.method = 'post'; document.body.append(form); form.submit(); })()`,
  refresh: (address) =>
    element('meta', `httpEquiv = 'refresh'; element.content = '0;url=${address}'`),
};

/** Ways to ask this site for a file, when the site is the one that listens. */
export const toThisSite: WaysOut = {
  import: anywhere.import ?? String,
  'importing worker': (address) =>
    `new Worker(URL.createObjectURL(new Blob(["import('${address}')"])))`,
};

/** Ways of a page to ask this site for a file. */
export const toThisSiteOnPage: WaysOut = {
  ...toThisSite,
  image: onPage.image ?? String,
  stylesheet: onPage.stylesheet ?? String,
  'module preload': onPage['module preload'] ?? String,
  background: onPage.background ?? String,
  font: onPage.font ?? String,
  location: byLeaving.location ?? String,
};

/** Puts each way behind a path of its own, and starts them in timers, because the debugger allows what a page may not. */
export function programOf(ways: WaysOut, origin: string): string {
  const attempts = Object.entries(ways).map(
    ([name, attempt]) => `(async () => ${attempt(origin + pathOf(name))})().catch(() => {})`,
  );
  return `new Promise((resolve) => setTimeout(() => {
    ${attempts.map((attempt) => `${attempt};`).join('\n')}
    setTimeout(resolve);
  }))`;
}

/** The path that a way asks for. */
export function pathOf(name: string): string {
  return `/${name.replaceAll(' ', '-')}.js`;
}

/** A program that connects peer to peer, with the help of a STUN server at this port. */
export function peerConnection(port: number): string {
  return `(async () => {
    const peer = new RTCPeerConnection({ iceServers: [{ urls: 'stun:127.0.0.1:' + ${port} }] });
    peer.createDataChannel('secret');
    await peer.setLocalDescription();
  })()`;
}

/** A socket that counts the datagrams it gets. */
export async function listenForDatagrams() {
  const socket = createSocket('udp4');
  let count = 0;
  socket.on('message', () => {
    count += 1;
  });
  await new Promise<void>((resolve) => socket.bind(0, '127.0.0.1', resolve));
  const { port } = socket.address() as AddressInfo;
  return {
    port,
    get count() {
      return count;
    },
    close: () => socket.close(),
  };
}

function element(name: string, settings: string): string {
  return `(() => { const element = document.createElement('${name}'); element.${settings}; document.head.append(element); document.body.append(element); })()`;
}
