import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

/** A server on another origin that accepts every request and records it. */
export interface OtherOrigin {
  readonly origin: string;
  /** The requested paths. */
  readonly visits: ReadonlySet<string>;
  /** Forgets the visits so far. */
  forget(): void;
  close(): Promise<void>;
}

/** Starts the server. It answers every path, with a script type for `.js`. */
export async function startOtherOrigin(): Promise<OtherOrigin> {
  const visits = new Set<string>();
  const server = createServer(({ url = '' }, response) => {
    visits.add(url);
    const type = url.endsWith('.js') ? 'text/javascript' : 'text/plain';
    response.writeHead(200, { 'content-type': type, 'access-control-allow-origin': '*' }).end();
  });
  server.on('upgrade', ({ url = '' }, socket) => {
    visits.add(url);
    socket.destroy();
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    origin: `http://127.0.0.1:${port}`,
    visits,
    forget: () => visits.clear(),
    close: async () => {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}
