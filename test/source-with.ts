import type { ConnectorSource } from '../src/core/contract/connector-source.ts';

/** Builds a connector source. Defaults to loose files, and none of them. */
export function sourceWith(more: Partial<ConnectorSource>): ConnectorSource {
  const none = { files: new Map(), leftOut: [], archiveFaults: [] };
  return { root: '', name: '', shape: 'loose', ...none, ...more };
}
