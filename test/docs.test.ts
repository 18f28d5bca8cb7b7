import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { rulePages } from '../src/core/service/rule-pages/rule-pages.ts';

const project = join(import.meta.dirname, '..');
const read = (path: string) => readFileSync(join(project, path), 'utf8');

describe('the documentation', () => {
  it('lists every rule in rules/README.md', async () => {
    await expect(await table()).toMatchFileSnapshot('../src/core/rules/README.md');
  });

  it('names only existing commands in README', () => {
    const { scripts } = JSON.parse(read('package.json'));
    const named = Array.from(
      read('README.md').matchAll(/npm (?:run (?:--silent )?)?(\w+)/g),
      ([, name = '']) => name,
    ).filter((name) => !['install', 'ci'].includes(name));
    expect(named.length).toBeGreaterThan(3);
    for (const name of named) expect(Object.keys(scripts)).toContain(name);
  });

  it('shows only existing pictures in README', () => {
    const pictures = Array.from(
      read('README.md').matchAll(/!\[[^\]]+\]\(([^)]+)\)/g),
      ([, path = '']) => path,
    );
    expect(pictures.length).toBeGreaterThan(1);
    for (const path of pictures) expect(() => read(path)).not.toThrow();
  });
});

async function table(): Promise<string> {
  const families = new Map<string, string[]>();
  for (const { id, family, severity, authority, summary } of await rulePages()) {
    families.set(family, [
      ...(families.get(family) ?? []),
      `| \`${id}\` | ${severity} | ${authority} | ${summary} |`,
    ]);
  }
  const sections = Array.from(
    families,
    ([family, rows]) =>
      `## ${family}\n\n| Rule | Severity | Who would send it back | What to do |\n|---|---|---|---|\n${rows.join('\n')}\n`,
  );
  return `# Rules\n\nWritten by \`npm run fix\` from the rules themselves; each is explained on the page under \`#/rules/<id>\`.\n\n${sections.join('\n')}`;
}
