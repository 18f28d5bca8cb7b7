import { expose, transfer } from 'comlink';
import type { ConnectorApi } from '../src/core/contract/api.ts';
import { connectorApi, loadRest } from '../src/core/service/connector-api.ts';
import { createDocumentChanges } from '../src/core/service/lint-document.ts';

/** The worker keeps no files, so that they go back as they came: handed over instead of copied. */
const open: ConnectorApi['open'] = async (dropped) => {
  const opened = await connectorApi.open(dropped);
  const files = opened.ok ? opened.value.connectors.flatMap((one) => [...one.files.values()]) : [];
  return transfer(opened, [...new Set(files.map(({ buffer }) => buffer))]);
};

expose({ ...connectorApi, ...createDocumentChanges(), open });

// Later, so that it does not delay the first check; a request that needs a part loads it again if this fails.
setTimeout(() => loadRest().catch(() => {}), 1000);
