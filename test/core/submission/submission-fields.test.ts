import { describe, expect, it } from 'vitest';
import { rules } from '../../../src/core/rules/index.ts';
import type { Step } from '../../../src/core/submission/road.ts';
import { roads } from '../../../src/core/submission/roads.ts';
import { sources } from '../../../src/core/submission/sources.ts';
import {
  factsNote,
  fieldSteps,
  hasFacts,
  type SubmissionField,
  submissionFields,
  unusedRules,
} from './submission-fields.ts';

const steps: ReadonlyMap<string, Step> = new Map(
  roads.flatMap((road) => road.steps.map((step) => [`${road.id}/${step.id}`, step] as const)),
);
const ruleIds = new Set(rules.map(({ id }) => id));

/** The longest beginning of the field's name that the table has. */
function beginningOf({ process, field }: SubmissionField): string | undefined {
  return Object.keys(fieldSteps[process] ?? {})
    .filter((beginning) => field.startsWith(beginning))
    .toSorted((a, b) => b.length - a.length)[0];
}

function stepsOf(field: SubmissionField): readonly Step[] {
  const places = fieldSteps[field.process]?.[beginningOf(field) ?? ''] ?? [];
  return places.flatMap((place) => steps.get(place) ?? []);
}

describe('the table of fields', () => {
  const places = Object.values(fieldSteps).flatMap((fields) => Object.values(fields).flat());

  it.each(places)('names a step that exists: %s', (place) => {
    expect(steps.has(place)).toBe(true);
  });
});

describe.skipIf(!hasFacts)(`the fields of the processes${factsNote}`, () => {
  it('are 71, each on a road', () => {
    expect(submissionFields).toHaveLength(71);
    const rows = Object.values(fieldSteps).flatMap((fields) => Object.keys(fields));
    expect(rows).toHaveLength(71);
    const used = submissionFields.map((field) => `${field.process} ${beginningOf(field)}`);
    expect(new Set(used).size).toBe(71);
  });

  it.each(submissionFields)('keep their sources: $process, $field', (field) => {
    const kept = stepsOf(field).flatMap((step) => step.sources.map((id) => sources[id].address));
    const written = field.source.match(/https:\/\/[^\s;,()]+/g) ?? [];
    const lost = written.filter((address) => !kept.includes(address as never));
    expect(lost).toEqual([]);
    expect(kept.length).toBeGreaterThan(0);
  });

  it.each(submissionFields)('are verified by their rules: $process, $field', (field) => {
    const [verified = ''] = (field.verify ?? '').split('exempt from');
    const meant = verified.match(/[a-z]+(?:-[a-z\d]+)+\*?/g) ?? [];
    const ours = meant.filter((id) => ruleIds.has(id) && !(id in unusedRules));
    const named = stepsOf(field).flatMap((step) => step.rules ?? []);
    const isNamed = (id: string) =>
      named.some((rule) => (rule.endsWith('*') ? id.startsWith(rule.slice(0, -1)) : id === rule));
    expect(ours.filter((id) => !isNamed(id))).toEqual([]);
  });
});
