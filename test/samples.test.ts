import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { openPath } from '../src/cli/read-path.ts';
import { checkConnector } from '../src/core/service/check/check-connector.ts';
import { countConsequences } from '../src/ui/base/consequences.ts';
import { sampleFiles } from '../src/ui/intake/sample-files.ts';
import { project } from './imports.ts';

const folderOf = (name: string) => join(project, 'public/samples', name);

async function reportOn(name: string) {
  const [first] = (await openPath(folderOf(name))).connectors;
  if (!first) throw new Error(`no connector in ${name}`);
  return checkConnector(first.source, 'auto');
}

it('finds nothing at all in the good sample', async () => {
  const { verdict, diagnostics } = await reportOn('good');
  expect(diagnostics).toEqual([]);
  expect(verdict).toBe('Ready to submit.');
});

it('finds something of each consequence in the broken one', async () => {
  const counts = countConsequences((await reportOn('broken')).tasks);
  expect(Object.entries(counts).filter(([, count]) => count === 0)).toEqual([]);
});

it.each(['good', 'broken'] as const)('the page has all files of the %s sample', (name) => {
  const names = sampleFiles[name].map((file) => file.name);
  expect(names.toSorted()).toEqual(readdirSync(folderOf(name)).toSorted());
});
