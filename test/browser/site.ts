import { existsSync, readFileSync, statSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join, normalize } from 'node:path';

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.json': 'application/json',
  '.txt': 'text/plain',
  '.webmanifest': 'application/manifest+json',
};

/** The built page on a static file server. */
export interface Site {
  readonly url: string;
  /** All requested paths so far. */
  readonly requests: readonly string[];
  /** Serves another folder from now on, as a new version of the page. */
  deploy(folder: string): void;
  close(): Promise<void>;
}

/** Replaces a file's text, or delays the file. Returns undefined to serve it unchanged. */
export type Intercept = (path: string) => Promise<string | undefined> | string | undefined;

/** Returns the headers to send for a path below the page's folder, such as `/` or `/sw.js`. */
export type HeadersFor = (path: string) => Readonly<Record<string, string>>;

const BASE = '/preflight/';

/** Serves a folder under a sub-path, as project pages are served, by default without other headers than the content type. */
export async function serve(
  firstFolder: string,
  intercept: Intercept = () => undefined,
  headersFor: HeadersFor = () => ({}),
): Promise<Site> {
  const requests: string[] = [];
  let folder = firstFolder;
  const server = createServer(async ({ url = '/' }, response) => {
    requests.push(url);
    const path = decodeURIComponent(new URL(url, 'http://localhost').pathname);
    const inside = normalize(path.slice(BASE.length - 1) || '/').replace(/[/\\]$/, '/index.html');
    const file = join(folder, inside);
    if (!path.startsWith(BASE) || !existsSync(file) || !statSync(file).isFile()) {
      response.writeHead(404).end();
      return;
    }
    const body = (await intercept(path)) ?? readFileSync(file);
    const type = types[extname(file)] ?? 'application/octet-stream';
    const headers = headersFor(path.slice(BASE.length - 1));
    response.writeHead(200, { 'content-type': type, ...headers });
    response.end(body);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}${BASE}`,
    requests,
    deploy(next) {
      folder = next;
    },
    close: async () => {
      const closed = new Promise((resolve) => server.close(resolve));
      server.closeAllConnections();
      await closed;
    },
  };
}
