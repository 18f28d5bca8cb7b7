import type { TestProject } from 'vitest/node';
import { findChromium } from './find-chromium.ts';

declare module 'vitest' {
  interface ProvidedContext {
    readonly chromium: string;
  }
}

/** Finds or installs the browser once, before any test runs. */
export function setup(project: TestProject): void {
  project.provide('chromium', findChromium());
}
