/// <reference path="./rule-docs-module.d.ts" />

import type { RuleTitles } from './list-tasks.ts';

/** The summary of each rule, by id. They are loaded once; without them, tasks are named by the ids. */
export async function loadRuleTitles(): Promise<RuleTitles> {
  try {
    const { titlesById } = await import('../rules/index.ts?titles');
    return new Map(Object.entries(titlesById));
  } catch {
    return new Map();
  }
}
