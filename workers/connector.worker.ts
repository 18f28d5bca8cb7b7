import { expose, transfer } from 'comlink';
import type { ConnectorApi } from '../src/core/contract/api.ts';
import { connectorApi, preloadLazyCode } from '../src/core/service/connector-api.ts';
import { createDocumentChanges } from '../src/core/service/studio/document-changes.ts';

/** The worker keeps no files, so that they go back as they came: handed over instead of copied. */
const open: ConnectorApi['open'] = async (dropped) => {
  const opened = await connectorApi.open(dropped);
  const files = opened.ok ? opened.value.connectors.flatMap((one) => [...one.files.values()]) : [];
  return transfer(opened, [...new Set(files.map(({ buffer }) => buffer))]);
};

let isWarm = false;

const check: ConnectorApi['check'] = (...args) => {
  isWarm = true;
  return connectorApi.check(...args);
};

expose({ ...connectorApi, ...createDocumentChanges(), open, check });

async function prepare(): Promise<void> {
  const { WARM_UP_ROUNDS, warmUp } = await import('../src/core/service/warm-up.ts');
  // After a real check there is nothing to gain.
  for (let round = 0; round < WARM_UP_ROUNDS && !isWarm; round += 1) {
    await warmUp();
    // A request that comes in between never waits for more than one round.
    await new Promise((resolve) => setTimeout(resolve));
  }
  await preloadLazyCode();
}

// Later, so that none of it delays the first check; a request that needs a part loads it again if this fails.
setTimeout(() => void prepare().catch(() => {}), 300);
