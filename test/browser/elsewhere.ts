import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

/** A server of another origin, which lets everybody in and notes who came. */
export interface Elsewhere {
  readonly origin: string;
  /** The paths that were asked for. */
  readonly visits: ReadonlySet<string>;
  close(): Promise<void>;
}

/** Opens it; whatever is asked for is a script, a picture or a text to whoever wants one. */
export async function openElsewhere(): Promise<Elsewhere> {
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
    close: async () => {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}
