import type { ConnectorSource } from '../src/core/contract/connector-source.ts';

/** A connector without files, which came loose, but for what is told otherwise. */
export function sourceWith(more: Partial<ConnectorSource>): ConnectorSource {
  const none = { files: new Map(), leftOut: [], archiveFaults: [] };
  return { root: '', name: '', shape: 'loose', ...none, ...more };
}
