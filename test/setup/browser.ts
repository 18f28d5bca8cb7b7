import type { TestProject } from 'vitest/node';
import { findChromium } from './find-chromium.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** The path of Chromium. */
    readonly chromium: string;
  }
}

/** Finds or installs Chromium, before any test runs. */
export function setup(project: TestProject): void {
  project.provide('chromium', findChromium());
}
