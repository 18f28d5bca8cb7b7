import type { TestProject } from 'vitest/node';
import { launchServer } from '../browser/browser.ts';
import { findChromium } from './find-chromium.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** The WebSocket address of the Chromium that all test files share. */
    readonly chromium: string;
  }
}

/** Finds or installs Chromium and starts it once, before any test runs. */
export async function setup(project: TestProject): Promise<() => Promise<void>> {
  const server = await launchServer(findChromium());
  project.provide('chromium', server.wsEndpoint());
  return () => server.close();
}
