import { describe, expect, it } from 'vitest';
import { dayNames } from '../../../src/core/contract/entered.ts';
import { profiles } from '../../../src/core/contract/profile.ts';
import { roadIds } from '../../../src/core/contract/road.ts';
import { rules } from '../../../src/core/rules/index.ts';
import { checks } from '../../../src/core/submission/checks.ts';
import { conditions } from '../../../src/core/submission/conditions.ts';
import type { Step } from '../../../src/core/submission/road.ts';
import { roads } from '../../../src/core/submission/roads.ts';
import { sources } from '../../../src/core/submission/sources.ts';
import { values } from '../../../src/core/submission/values.ts';

const ruleIds = rules.map(({ id }) => id);
const all = roads.flatMap((road) =>
  road.steps.map((step) => ({ ...step, name: `${road.id}/${step.id}` })),
);

describe('the roads', () => {
  it('are one for each id, and one at least for each kind of publisher', () => {
    expect(roads.map(({ id }) => id)).toEqual(roadIds);
    for (const profile of profiles) {
      expect(roads.filter((road) => road.profiles.includes(profile)).length).toBeGreaterThan(0);
    }
  });

  it.each(roads)('$id has steps with ids of their own, each part in one piece', ({ steps }) => {
    const ids = steps.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    const parts = steps.map(({ part }) => part).filter((part, at, list) => part !== list[at - 1]);
    expect(new Set(parts).size).toBe(parts.length);
  });

  it.each(roads)('$id counts each wait from a day that it asks for', ({ steps }) => {
    const asked = new Set(steps.map(({ day }) => day));
    for (const { wait } of steps) if (wait) expect(asked).toContain(wait.after);
  });

  it.each(roads)('$id asks for each day once', ({ steps }) => {
    const asked = steps.flatMap(({ day }) => (day === undefined ? [] : [day]));
    expect(new Set(asked).size).toBe(asked.length);
  });

  it('ask for every day that dates are made from', () => {
    expect(new Set(all.flatMap(({ day }) => day ?? []))).toEqual(new Set(dayNames));
  });
});

describe('a step', () => {
  it('with the id of another is the same thing to do', () => {
    const todos = new Map<string, Set<string>>();
    for (const { id, todo } of all) todos.set(id, (todos.get(id) ?? new Set()).add(todo));
    const different = [...todos].filter(([, each]) => each.size > 1).map(([id]) => id);
    expect(different).toEqual([]);
  });

  it.each(all)('$name says in one short sentence what to do', ({ todo }) => {
    expect(todo).toMatch(
      /^[A-Z][^.!?]*(?:\.(?:md|json|csx|png|swagger|x)\b[^.!?]*|[\d:]*\.\d[^.!?]*)*[^.!?]*\.$/,
    );
    expect(todo.length).toBeLessThanOrEqual(165);
    expect(todo).not.toMatch(/\bplease\b|\binvalid\b/i);
  });

  it.each(all)('$name has a source', ({ sources: ids }) => {
    expect(ids.length).toBeGreaterThan(0);
  });

  it('names only rules that exist', () => {
    const named = [...new Set(all.flatMap((step) => step.rules ?? []))];
    const unknown = named.filter((rule) =>
      rule.endsWith('*')
        ? !ruleIds.some((id) => id.startsWith(rule.slice(0, -1)))
        : !ruleIds.includes(rule),
    );
    expect(unknown).toEqual([]);
  });
});

describe('every named part of a step', () => {
  it.each([
    ['condition', conditions, (step: Step) => step.when],
    ['value', values, (step: Step) => step.values],
    ['check', checks, (step: Step) => step.checks],
  ])('is used by a step: %s', (_, parts, namesIn) => {
    const used = new Set<string>(all.flatMap((step) => namesIn(step) ?? []));
    expect(Object.keys(parts).filter((name) => !used.has(name))).toEqual([]);
  });
});

describe('a source', () => {
  it.each(Object.entries(sources))('has an address and a date: %s', (_, { address, of }) => {
    expect(address).toMatch(/^https:\/\/(?:learn\.microsoft\.com|github\.com)\//);
    expect(of).toMatch(/\b20\d\d\b/);
  });

  it('is used by a step', () => {
    const used = new Set(all.flatMap((step) => step.sources));
    expect(Object.keys(sources).filter((id) => !used.has(id as never))).toEqual([]);
  });
});
