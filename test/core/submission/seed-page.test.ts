import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { planPackage } from '../../../src/core/connector/package-plan.ts';
import { parseConnector } from '../../../src/core/connector/parse-connector.ts';
import { introTemplate } from '../../../src/core/document/template/intro-template.ts';
import { rules } from '../../../src/core/rules/index.ts';
import { roadOf } from '../../../src/core/submission/roads.ts';
import { values } from '../../../src/core/submission/values.ts';
import { sourceWith } from '../../source-with.ts';
import { fillingFor } from './filling.ts';
import { type Demand, demands, type Place } from './seed-page.ts';

/** The folder with the submission page: `SEED`, or the one beside the project. */
const folder = process.env.SEED ?? join(process.cwd(), '../shared/seed');
const hasSeed = existsSync(folder);
const note = hasSeed ? '' : ' (skipped: the page is not there; set SEED to its folder)';

const ruleIds = new Set(rules.map(({ id }) => id));
const sections = new Set(introTemplate.sections.map(({ heading }) => heading));

describe('the submission page', () => {
  it.each(demands)('is covered, lines $lines: $demand', ({ at }: Demand) => {
    expect(at.length).toBeGreaterThan(0);
    for (const place of at) expectShown(place);
  });

  it.skipIf(!hasSeed)(`is covered in every line${note}`, () => {
    const [file = ''] = readdirSync(folder);
    const lines = readFileSync(join(folder, file), 'utf8').split('\n');
    const count = lines.filter((line) => line.trim() !== '').length;
    const covered = new Set(
      demands.flatMap(({ lines: [from, to] }) =>
        Array.from({ length: to - from + 1 }, (_, index) => from + index),
      ),
    );
    expect([...covered].toSorted((a, b) => a - b)).toEqual(
      Array.from({ length: count }, (_, index) => index + 1),
    );
  });

  it('is for verified publishers where it says so', () => {
    expect(roadOf('isv-studio').profiles).toEqual(['verified']);
    expect(roadOf('isv-studio-update').profiles).toEqual(['verified']);
    expect(roadOf('pull-request').profiles).toEqual(['verified', 'independent']);
  });
});

function expectShown(place: Place): void {
  if ('rule' in place) expect(ruleIds).toContain(place.rule);
  else if ('section' in place) expect(sections).toContain(place.section);
  else if ('step' in place) expect(textOfStep(place.road, place.step)).toMatch(place.says);
  else if ('road' in place) {
    const { title, summary } = roadOf(place.road);
    expect(`${title} ${summary}`).toMatch(place.says);
  }
}

/** Everything that a step shows, with the values of a connector that has them all. */
function textOfStep(road: Parameters<typeof roadOf>[0], id: string): string {
  const step = roadOf(road).steps.find((each) => each.id === id);
  if (step === undefined) throw new Error(`There is no step ${road}/${id}.`);
  const filled = (step.values ?? []).flatMap((value) => values[value](fillingFor()));
  return [
    ...[step.todo, step.constraint, step.warning, step.newer],
    ...filled.map(({ text }) => text),
  ].join('\n');
}

describe('the archive of the page', () => {
  it('needs the three files', async () => {
    const { connector } = await parseConnector(sourceWith({}), 'verified');
    const packed = demands.flatMap(({ at }) =>
      at.flatMap((place) => ('packs' in place ? place.packs : [])),
    );
    expect(planPackage(connector, []).missing).toEqual(packed);
  });
});
