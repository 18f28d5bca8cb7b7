import { createHash } from 'node:crypto';
import { Window } from 'happy-dom';
import { describe, expect, it } from 'vitest';
import { reportFormats } from '../../../src/core/contract/report-format.ts';
import type { Task } from '../../../src/core/contract/task.ts';
import { STYLE, STYLE_HASH } from '../../../src/core/report-formats/html-style.ts';
import { connectorApi } from '../../../src/core/service/connector-api.ts';
import { reportOn, withIgnored, written } from './reports.ts';

const REASON = 'The old <client> needs it.';

describe('every format', () => {
  it('names its file after the connector', async () => {
    const report = await reportOn('good');
    const names = await Promise.all(
      reportFormats.map(async (format) => {
        return (await connectorApi.writeReport([report], format)).fileName;
      }),
    );
    expect(names).toEqual([
      'Harbor-Tides-report.txt',
      'Harbor-Tides-report.json',
      'Harbor-Tides-report.md',
      'Harbor-Tides-report.html',
      'Harbor-Tides-report.sarif',
      'Harbor-Tides-report.github.txt',
      'Harbor-Tides-report.xml',
      'Harbor-Tides-report.csv',
    ]);
  });

  it.each(reportFormats)(
    'is the same each time, and has the reason of what is ignored: %s',
    async (format) => {
      const report = withIgnored(await reportOn('broken'), REASON);
      const text = await written([report, await reportOn('good')], format);
      expect(await written([report, await reportOn('good')], format)).toBe(text);
      if (format !== 'github') expect(text).toMatch(/The old .{1,6}client.{1,6} needs it/);
    },
  );

  it.each(reportFormats)('can be written of nothing: %s', async (format) => {
    const { fileName } = await connectorApi.writeReport([], format);
    expect(fileName).toMatch(/^connectors-report\./);
  });
});

it.each(['text', 'markdown', 'html'] as const)(
  'says which places of a task can wait, and how many have a fix: %s',
  async (format) => {
    const report = await reportOn('broken');
    const [first] = report.tasks;
    if (!first) throw new Error('The sample has no task.');
    const withTask = (more: Partial<Task>) =>
      written([{ ...report, tasks: [{ ...first, count: 1414, fixable: 0, ...more }] }], format);
    expect(await withTask({})).toMatch(/[(>]1,414 places[)<]/);
    expect(await withTask({ fixable: 3 })).toMatch(/[(>]1,414 places, 3 fixes[)<]/);
    expect(await withTask({ lesser: 1219, fixable: 1 })).toMatch(
      /[(>]195 places, and 1,219 more that can wait; 1 fix[)<]/,
    );
  },
);

describe('Markdown', () => {
  it('lists tasks under what becomes of them, with folded places', async () => {
    const text = await written([await reportOn('broken')], 'markdown');
    expect(text).toMatch(/^## Connector Preflight: \S/);
    expect(text.indexOf('### Blocks certification')).toBeLessThan(text.indexOf('### Tips'));
    expect(text).toMatch(
      /\n- \[ \] .+\n {2}<details><summary>\d+ places?(?:, \d+ fix(?:es)?)?<\/summary>\n\n {2}- apiDefinition\\\.swagger\\\.json\\:\d+\\:\d+: /,
    );
  });

  it('fits into a comment on GitHub', async () => {
    expect((await written([await reportOn('broken')], 'markdown')).length).toBeLessThan(65_536);
  });
});

describe('HTML', () => {
  it('allows only its own style', async () => {
    const hash = createHash('sha256').update(STYLE).digest('base64');
    expect(STYLE_HASH).toBe(`sha256-${hash}`);
    const text = await written([await reportOn('broken')], 'html');
    expect(text).toContain(`default-src 'none'; style-src 'sha256-${hash}'`);
    expect(text).not.toMatch(/<script|<link|<img|\sstyle=|\son\w+=/);
  });

  it('has the verdict, each task and its places', async () => {
    const report = await reportOn('broken');
    const { document } = new Window();
    document.write(await written([report], 'html'));
    expect(document.querySelector('.verdict')?.textContent).toBe(report.verdict);
    expect(document.querySelectorAll('h3')).toHaveLength(report.tasks.length);
    expect(document.querySelectorAll('li')).toHaveLength(report.diagnostics.length);
  });
});

describe('JUnit', () => {
  it('fails the tests of the tasks that make the check fail', async () => {
    const report = withIgnored(await reportOn('broken'), REASON);
    const text = await written([report], 'junit');
    const suite = new new Window().DOMParser().parseFromString(text, 'application/xml');
    const failing = report.tasks.filter(({ consequence, diagnostics }) => {
      const isError = diagnostics.some((at) => report.diagnostics[at]?.severity === 'error');
      return consequence === 'blocks' || isError;
    });
    expect(suite.querySelectorAll('testcase')).toHaveLength(report.tasks.length + 1);
    expect(suite.querySelectorAll('failure')).toHaveLength(failing.length);
    expect(suite.querySelectorAll('skipped')).toHaveLength(1);
    expect(suite.querySelector('testsuite')?.getAttribute('failures')).toBe(`${failing.length}`);
  });

  it('passes with one test if there is nothing to do', async () => {
    const report = { ...(await reportOn('good')), tasks: [], diagnostics: [] };
    expect(await written([report], 'junit')).toContain(
      'tests="1" failures="0" errors="0" skipped="0"',
    );
  });
});

describe('the commands for GitHub', () => {
  it('are at most ten of each kind: first one of each task', async () => {
    const report = await reportOn('broken');
    const lines = (await written([report, report, report], 'github')).split('\n');
    for (const kind of ['error', 'warning', 'notice']) {
      const found = lines.filter((line) => line.startsWith(`::${kind} `));
      expect(found.length, kind).toBeLessThanOrEqual(10);
      const titles = found.slice(0, 3).map((line) => /title=([^,:]*)/.exec(line)?.[1]);
      expect(new Set(titles).size, kind).toBe(titles.length);
    }
    expect(lines.at(-2)).toMatch(/^\d+ more findings with --format text --all: GitHub shows 10/);
  });

  it('name the file, the line and the column', async () => {
    expect(await written([await reportOn('broken')], 'github')).toMatch(
      /\n::error file=broken\/apiDefinition\.swagger\.json,line=\d+,col=\d+,title=[^:,]+::[A-Z]/,
    );
  });
});

describe('CSV', () => {
  it('has a row for each task and for what is ignored', async () => {
    const report = withIgnored(await reportOn('broken'), REASON);
    const rows = (await written([report], 'csv')).trimEnd().split('\r\n');
    expect(rows).toHaveLength(1 + report.tasks.length + 1);
    expect(rows.at(-1)).toContain('"ignored"');
  });
});
