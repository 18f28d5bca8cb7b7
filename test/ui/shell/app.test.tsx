// @vitest-environment happy-dom
import {
  act,
  cleanup,
  configure,
  fireEvent,
  screen,
  waitFor,
  within,
} from '@testing-library/preact';
import { afterEach, describe, expect, it, vi } from 'vitest';
import type { FileDiff, ProposedChange } from '../../../src/core/contract/change.ts';
import type { Report } from '../../../src/core/contract/report.ts';
import type { Task } from '../../../src/core/contract/task.ts';
import type { WorkerClient } from '../../../src/ui/worker/worker-client.ts';
import { renderPage, unfold } from '../render-page.tsx';
import {
  diagnosticOf,
  pending,
  reportOf,
  rulePage,
  someFile,
  sourceOf,
  stubClient,
} from '../stub-client.ts';

// Long enough for the slowest machine: it only ends a test that hangs.
configure({ asyncUtilTimeout: 30_000 });
afterEach(cleanup);

const warning = diagnosticOf({
  ruleId: 'title',
  severity: 'warning',
  authority: 'reviewer',
  consequence: 'asked',
  message: 'Shorten the title.',
});

const drawn = (count: number) =>
  waitFor(() => expect(document.querySelectorAll('[data-diagnostic]')).toHaveLength(count));

async function checked(report: Report, changes: Partial<WorkerClient> = {}) {
  const client = stubClient({ check: vi.fn(async () => report), ...changes });
  const page = await renderPage(client);
  await act(() => page.session.take(someFile));
  // The list is rendered a frame after the page above it.
  const drawn = () => document.querySelectorAll('[data-diagnostic]').length > 0;
  await waitFor(() => expect(drawn()).toBe(report.diagnostics.length > 0));
  return { ...page, client };
}

describe('the empty page', () => {
  it('offers files, folders and examples', async () => {
    const { take } = await renderPage(stubClient());
    expect(screen.getByLabelText('Choose files')).toHaveProperty('multiple', true);
    expect(screen.getByLabelText('Choose folder').hasAttribute('webkitdirectory')).toBe(true);
    fireEvent.click(screen.getByRole('button', { name: 'one with problems' }));
    expect(take).toHaveBeenCalledTimes(1);
  });

  it('says why a drop was refused, until dismissed', async () => {
    const error = { code: 'no-connector' as const, message: 'Drop a connector: there is none.' };
    const { session } = await renderPage(stubClient({ open: async () => ({ ok: false, error }) }));
    await act(() => session.take(someFile));
    expect(screen.getByRole('alert').textContent).toContain(error.message);
    fireEvent.click(screen.getByRole('button', { name: 'Dismiss' }));
    expect(screen.queryByRole('alert')).toBeNull();
  });
});

describe('the result', () => {
  it('names the connector, announces the verdict and focuses the heading', async () => {
    await checked(reportOf([diagnosticOf(), warning]));
    const heading = screen.getByRole('heading', { level: 1, name: 'Harbor Tides' });
    expect(document.activeElement).toBe(heading);
    expect(document.title).toBe('Harbor Tides – Connector Preflight');
    expect(screen.getByText('Ready to submit. Checked as: Verified publisher.')).toBeDefined();
  });

  it('shows each diagnostic with its line, its mark and who requires it', async () => {
    await checked(reportOf([diagnosticOf()]));
    const [item] = screen.getAllByRole('listitem').filter((one) => one.querySelector('mark'));
    expect(item?.textContent).toContain('apiDefinition.swagger.json:2:14');
    expect(item?.textContent).toContain('Blocks certification');
    expect(item?.querySelector('mark')?.textContent).toBe('"2.0"');
  });

  it('expands a diagnostic to the lines around it', async () => {
    await checked(reportOf([diagnosticOf({ fix: { title: 'Write it', edits: [], safe: true } })]));
    const details = document.querySelector<HTMLDetailsElement>('li li > details');
    if (!details) throw new Error('nothing to open');
    details.open = true;
    fireEvent(details, new Event('toggle'));
    await waitFor(() => expect(details.textContent).toContain('Fix: Write it'));
    expect(details.textContent).toContain('1{2  "swagger": "2.0"3}');
    const link = within(details).getByRole('link');
    expect(link.getAttribute('href')).toBe('#/rules/swagger-version');
  });

  it('opens what blocks, keeps the rest closed, and folds tips into one line', async () => {
    const tip = diagnosticOf({
      ruleId: 'trigger-hint',
      consequence: 'tip',
      message: 'Add a hint.',
    });
    await checked(reportOf([diagnosticOf(), warning, tip]));
    expect(screen.getByText(diagnosticOf().message)).toBeDefined();
    expect(screen.getByText('title')).toBeDefined();
    expect(screen.queryByText('Shorten the title.')).toBeNull();
    expect(screen.queryByText('trigger-hint')).toBeNull();
    unfold('1 tip');
    expect(await screen.findByText('trigger-hint')).toBeDefined();
  });

  it('finds tasks by a text, and says when there are none', async () => {
    await checked(reportOf([diagnosticOf(), warning]));
    const search = screen.getByRole('searchbox', { name: 'Find' });
    fireEvent.input(search, { target: { value: 'shorten' } });
    await waitFor(() => expect(screen.queryByText(diagnosticOf().message)).toBeNull());
    expect(screen.getByText('title')).toBeDefined();
    fireEvent.input(search, { target: { value: 'gamma' } });
    expect(await screen.findByText('Nothing matches.')).toBeDefined();
  });

  it('shows only the consequences that are pressed', async () => {
    await checked(reportOf([diagnosticOf(), warning]));
    const button = screen.getByRole('button', { name: '1 asked' });
    fireEvent.click(button);
    await waitFor(() => expect(button.getAttribute('aria-pressed')).toBe('true'));
    expect(screen.queryByText(diagnosticOf().message)).toBeNull();
    expect(screen.getByText('title')).toBeDefined();
    expect(screen.getByRole('button', { name: '0 tips' })).toHaveProperty('disabled', true);
  });

  it('shows the first 5 places of a task, and 50 more on request', async () => {
    await checked(reportOf(Array.from({ length: 100 }, () => diagnosticOf())));
    await drawn(5);
    fireEvent.click(screen.getByRole('button', { name: 'Show 50 more of 95' }));
    await drawn(55);
    fireEvent.click(screen.getByRole('button', { name: 'Show 45 more' }));
    await drawn(100);
  });

  it('marks a task, not each of its places, and says from where on they can wait', async () => {
    const asked = diagnosticOf({
      ruleId: 'intro-links',
      consequence: 'asked',
      message: 'Link it.',
    });
    const tip = diagnosticOf({
      ruleId: 'intro-text',
      consequence: 'tip',
      message: 'Shorten it.',
      file: 'intro.md',
    });
    await checked(reportOf([diagnosticOf(), tip, asked]));
    expect(screen.getByText('1 place, and 1 more that can wait')).toBeDefined();
    fireEvent.click(screen.getByText('Write intro.md as its template asks.'));
    const places = (await screen.findByText('These can wait')).parentElement;
    expect(places?.textContent).toMatch(/^Asked: Link it.*These can waitTip: Shorten it/s);
    expect(places?.querySelector('svg')).toBeNull();
  });

  it('says in an open task what was found, and nothing twice', async () => {
    const { file: _, range: __, ...whole } = diagnosticOf({ message: 'Write `x`: it is missing.' });
    const tasks = [{ ...reportOf([whole]).tasks[0], title: 'Write x.' } as Task];
    await checked(reportOf([whole], { tasks }));
    const item = await screen.findByText('It is missing.');
    expect(screen.queryByText('Whole connector')).toBeNull();
    fireEvent.click(item);
    await screen.findByText('Why this matters, and how to fix it');
    expect(screen.getAllByRole('button', { name: /^Ignore/ })).toHaveLength(1);
    fireEvent.click(screen.getByRole('radio', { name: 'By file' }));
    expect(await screen.findByText(/^Write/)).toBeDefined();
  });

  it('shows the first 50 of a file, and more on request', async () => {
    await checked(reportOf(Array.from({ length: 120 }, () => diagnosticOf())));
    fireEvent.click(screen.getByRole('radio', { name: 'By file' }));
    await drawn(50);
    fireEvent.click(screen.getByRole('button', { name: 'Show 50 more of 70' }));
    await drawn(100);
    fireEvent.click(screen.getByRole('button', { name: 'Show 20 more' }));
    await drawn(120);
  });

  it('draws the findings of 20 files at first, and more on request', async () => {
    const inFile = (_: unknown, number: number) => diagnosticOf({ file: `notes/${number}.txt` });
    await checked(reportOf(Array.from({ length: 5_000 }, inFile)));
    fireEvent.click(screen.getByRole('radio', { name: 'By file' }));
    const drawn = (count: number) =>
      waitFor(() => expect(document.querySelectorAll('[data-diagnostic]')).toHaveLength(count));
    await drawn(20);
    fireEvent.click(screen.getByRole('button', { name: 'Show 20 more of 4,980 files' }));
    await drawn(40);
  });

  it('draws 100 of the files that the archive leaves out once they are asked for', async () => {
    const omitted = Array.from({ length: 5_000 }, (_, number) => ({
      path: `notes/${number}.txt`,
      reason: 'No role.',
    }));
    await checked(reportOf([], { plan: { ...reportOf([]).plan, omitted } }));
    const drawn = (count: number) =>
      waitFor(() => expect(screen.queryAllByText('No role.')).toHaveLength(count));
    await drawn(0);
    unfold('Left out: 5,000 files');
    await drawn(100);
    fireEvent.click(screen.getByText('Show 100 more of 4,900'));
    await drawn(200);
  });

  it('is checked again for another profile', async () => {
    const { client } = await checked(reportOf([]));
    fireEvent.click(screen.getByRole('radio', { name: 'Custom connector' }));
    await waitFor(() => expect(client.check).toHaveBeenCalledWith(expect.anything(), 'custom'));
  });

  it('shows the verdict, and no list where there is nothing to do', async () => {
    await checked(reportOf([]));
    expect(screen.getByText('Ready to submit.')).toBeDefined();
    expect(screen.queryByRole('heading', { name: 'What to do' })).toBeNull();
  });

  it('does not speak of submitting a custom connector', async () => {
    const profile = { profile: 'custom', reason: 'You chose it.', guessed: false } as const;
    await checked(reportOf([diagnosticOf()], { profile }));
    expect(screen.getByRole('heading', { name: 'Archive' })).toBeDefined();
    expect(screen.getByText('Keeps the connector from working')).toBeDefined();
  });

  it.each([
    ['archive', /^Nothing to pack here: the connector goes along/],
    ['folder', /^Pack or export the solution before you submit it/],
  ] as const)('says what becomes of a connector in a solution: %s', async (shape, text) => {
    const source = { ...sourceOf('Tides'), shape, solution: { prefix: 'Connector/new_tides' } };
    const opened = { connectors: [source], leftOut: [] };
    await checked(reportOf([]), { open: async () => ({ ok: true, value: opened }) });
    expect(screen.getByText(text)).toBeDefined();
  });

  it('lists ignored files and files without a role', async () => {
    const leftOut = [{ path: '.DS_Store', reason: 'macOS made it.' }];
    const roles = [{ path: 'notes.txt', role: 'unknown' as const }];
    await checked(reportOf([], { roles, leftOut }));
    expect(screen.getByText('notes.txt').closest('li')?.textContent).toContain('never packed');
    unfold('Ignored: 1 item');
    await screen.findByText('.DS_Store');
    expect(screen.getByText('.DS_Store').parentElement?.textContent).toContain('macOS made it.');
  });
});

describe('a fix', () => {
  const fixable = diagnosticOf({ fix: { title: 'Write 3', safe: true, edits: [] } });
  const proposed: ProposedChange = {
    places: 1,
    files: new Map([['apiDefinition.swagger.json', new TextEncoder().encode('{}')]]),
    diffs: [
      {
        path: 'apiDefinition.swagger.json',
        kind: 'changed',
        addedLines: 1,
        removedLines: 0,
        hiddenLines: 0,
        hunks: [[{ kind: 'added', text: 'the new line', after: 1 }]],
      },
    ],
  };

  it('shows what changes, is made, and can be undone', async () => {
    const { client } = await checked(reportOf([fixable]), { proposeFixes: async () => proposed });
    fireEvent.click(screen.getByRole('button', { name: /^Fix everything safe/ }));
    await screen.findByText('the new line');
    client.check = vi.fn(async () => reportOf([]));
    fireEvent.click(screen.getByRole('button', { name: 'Apply' }));
    await screen.findByText('Fixed 1 place.');
    expect(screen.queryByText('the new line')).toBeNull();
    fireEvent.click(screen.getAllByRole('button', { name: 'Undo' })[0] as HTMLElement);
    await screen.findByText('Undone: fixed 1 place.');
  });

  it('shows the sizes where only whitespace changes', async () => {
    const diffs = [{ ...proposed.diffs[0], hunks: [], sizes: [1_104_994, 715_865] } as FileDiff];
    await checked(reportOf([fixable]), { proposeFixes: async () => ({ ...proposed, diffs }) });
    fireEvent.click(screen.getByRole('button', { name: /^Fix: / }));
    await screen.findByText('Only whitespace: 1,104,994 → 715,865 bytes');
  });

  it('changes nothing when it is canceled', async () => {
    const { client } = await checked(reportOf([fixable]), { proposeFixes: async () => proposed });
    fireEvent.click(screen.getByRole('button', { name: /^Fix: / }));
    await screen.findByText('the new line');
    fireEvent.click(screen.getByRole('button', { name: 'Cancel' }));
    expect(screen.queryByText('the new line')).toBeNull();
    expect(client.check).toHaveBeenCalledTimes(1);
  });

  it('says so when there is nothing to change', async () => {
    await checked(reportOf([fixable]));
    fireEvent.click(screen.getByRole('button', { name: /^Fix: / }));
    await screen.findByText(/^Fix it by hand/);
  });
});

describe('the archive', () => {
  it('is packed and saved, and its checksums are shown', async () => {
    const { save } = await checked(reportOf([]));
    fireEvent.click(screen.getByRole('button', { name: 'Download Harbor-Tides.zip' }));
    expect(await screen.findByText('ab'.repeat(32))).toBeDefined();
    expect(screen.getByText('cd'.repeat(32))).toBeDefined();
    expect(save).toHaveBeenCalledWith('Harbor-Tides.zip', expect.anything());
  });

  it('names the folder that all its files are in once', async () => {
    const plan = (...paths: readonly string[]) => {
      const entries = paths.map((path) => ({ path, from: path, size: 1 }));
      return reportOf([], { plan: { ...reportOf([]).plan, entries } });
    };
    await checked(plan('area/Harbor/a.json', 'area/Harbor/icons/b.png'));
    expect(screen.getByText(/^Included/).textContent).toBe('Included in area/Harbor/');
    expect(screen.getByText('icons/b.png')).toBeDefined();
    cleanup();
    await checked(plan('Harbor/a.json', 'b.png'));
    expect(screen.getByText(/^Included/).textContent).toBe('Included');
    expect(screen.getByText('Harbor/a.json')).toBeDefined();
  });

  it('can be downloaded in spite of errors only after a confirmation', async () => {
    await checked(reportOf([diagnosticOf()]));
    const button = screen.getByRole('button', { name: 'Download Harbor-Tides.zip' });
    expect(button).toHaveProperty('disabled', true);
    fireEvent.click(
      screen.getByRole('checkbox', { name: 'Download anyway, although it is not ready' }),
    );
    await waitFor(() => expect(button).toHaveProperty('disabled', false));
  });

  it('can be downloaded without a missing file only after a confirmation', async () => {
    const plan = { ...reportOf([]).plan, missing: ['icon.png'] };
    await checked(reportOf([], { plan }));
    const button = screen.getByRole('button', { name: 'Download Harbor-Tides.zip' });
    expect(button).toHaveProperty('disabled', true);
    fireEvent.click(screen.getByRole('checkbox', { name: 'Download anyway, without icon.png' }));
    await waitFor(() => expect(button).toHaveProperty('disabled', false));
  });

  it('is not offered when there is nothing to pack', async () => {
    const plan = { ...reportOf([]).plan, entries: [], missing: ['icon.png'] };
    await checked(reportOf([], { plan }));
    expect(screen.queryByRole('button', { name: /Download/ })).toBeNull();
    expect(screen.getByText('Missing:').parentElement?.textContent).toContain('icon.png');
  });
});

describe('slow work', () => {
  it('shows progress after a moment, and can be canceled', async () => {
    const client = stubClient({ check: () => pending<Report>().promise });
    const { session } = await renderPage(client);
    void session.take(someFile);
    const cancel = await screen.findByRole('button', { name: 'Cancel' });
    expect(screen.getByRole('heading', { name: 'Checking your connector' })).toBeDefined();
    fireEvent.click(cancel);
    expect(await screen.findByRole('button', { name: 'a good connector' })).toBeDefined();
  });

  it('can be retried when it failed', async () => {
    const check = vi.fn(async () => reportOf([]));
    check.mockRejectedValueOnce(new Error('The checker stopped.'));
    const { session } = await renderPage(stubClient({ check }));
    await act(() => session.take(someFile));
    expect(screen.getByText(/The checker stopped/)).toBeDefined();
    fireEvent.click(screen.getByRole('button', { name: 'Try again' }));
    expect(await screen.findByRole('heading', { name: 'Harbor Tides' })).toBeDefined();
  });
});

describe('several connectors', () => {
  it('are listed with their counts, and can be filtered', async () => {
    const connectors = [{ ...sourceOf('alpha'), root: 'alpha' }, sourceOf('beta')];
    const check = vi.fn(async () => reportOf([diagnosticOf()]));
    check.mockResolvedValueOnce(reportOf([], { name: 'alpha' }));
    const open = async () => ({ ok: true as const, value: { connectors, leftOut: [] } });
    const { session } = await renderPage(stubClient({ open, check }));
    await act(() => session.take(someFile));
    const [, alpha, beta] = screen.getAllByRole('row');
    expect(alpha?.textContent).toMatch(/^alphaContoso0 block0 asked\d+ ms$/);
    expect(beta?.textContent).toMatch(/^Harbor Tidesconnectors\/betaContoso1 blocks0 asked\d+ ms$/);
    fireEvent.click(screen.getByRole('checkbox', { name: 'Only what blocks' }));
    await waitFor(() => expect(screen.queryByRole('link', { name: /alpha/ })).toBeNull());
    const link = screen.getByRole('link', { name: 'Harbor Tides' });
    expect(link.getAttribute('href')).toBe('#/connectors/2');
    fireEvent.input(screen.getByRole('searchbox'), { target: { value: 'gamma' } });
    expect(await screen.findByText('No connectors match.')).toBeDefined();
  });
});

describe('a folder of 2,000 connectors', () => {
  it('is drawn in parts, with what belongs to no connector', async () => {
    const connectors = Array.from({ length: 2_000 }, (_, number) => sourceOf(`c${number}`));
    const leftOut = Array.from({ length: 5_000 }, (_, number) => ({
      path: `notes/${number}.txt`,
      reason: 'No connector is near it.',
    }));
    const open = async () => ({ ok: true as const, value: { connectors, leftOut } });
    const check = () => pending<Report>().promise;
    const { session } = await renderPage(stubClient({ open, check }));
    void session.take(someFile);
    const drawn = async (rows: number, ignored: number) => {
      await waitFor(() => expect(document.querySelectorAll('tbody > tr')).toHaveLength(rows));
      await waitFor(() => expect(document.querySelectorAll('details li')).toHaveLength(ignored));
    };
    await drawn(100, 0);
    fireEvent.click(screen.getByRole('button', { name: 'Show 100 more of 1,900 connectors' }));
    await drawn(200, 0);
    unfold('Not part of any connector: 5,000 items');
    await drawn(200, 100);
  });
});

describe('the rules', () => {
  it('are found by a message', async () => {
    const { route } = await renderPage(stubClient());
    act(() => {
      route.value = { page: 'rules' };
    });
    const search = screen.getByRole('searchbox');
    fireEvent.input(search, { target: { value: 'not supported' } });
    expect(screen.getByRole('link', { name: /Blocks: Write the definition/ })).toBeDefined();
    fireEvent.input(search, { target: { value: 'icon' } });
    await waitFor(() => expect(screen.getByText('0 rules')).toBeDefined());
  });

  it('are explained, with the mistake marked', async () => {
    const { route } = await renderPage(stubClient());
    act(() => {
      route.value = { page: 'rule', id: rulePage.id };
    });
    const article = screen.getByRole('article');
    expect(document.activeElement?.textContent).toBe(rulePage.summary);
    expect(article.querySelector('mark')?.textContent).toBe('"3.0"');
    expect(article.textContent).toContain('Found in 12 of 1,014 published connectors.');
    const source = within(article).getByRole('link');
    expect(source.getAttribute('rel')).toBe('noreferrer noopener');
  });

  it('report an unknown rule', async () => {
    const { route } = await renderPage(stubClient());
    act(() => {
      route.value = { page: 'rule', id: '__proto__' };
    });
    expect(screen.getByRole('heading', { name: 'Rule not found' })).toBeDefined();
  });

  it('lead back to the same position in the result', async () => {
    const { route } = await checked(reportOf([diagnosticOf()]));
    const summary = document.querySelector<HTMLElement>('[data-diagnostic]');
    summary?.focus();
    act(() => {
      route.value = { page: 'rule', id: rulePage.id };
    });
    expect(document.activeElement).not.toBe(summary);
    expect(screen.getByRole('link', { name: /Back to the result/ })).toBeDefined();
    act(() => {
      route.value = { page: 'check' };
    });
    expect(document.activeElement).toBe(summary);
  });
});

it('marks the open page in the navigation', async () => {
  const { route } = await renderPage(stubClient());
  const open = () => screen.queryByRole('link', { current: 'page' })?.textContent;
  expect(open()).toBeUndefined();
  act(() => {
    route.value = { page: 'rule', id: rulePage.id };
  });
  expect(open()).toBe('Rules');
  act(() => {
    route.value = { page: 'check' };
  });
  expect(open()).toBeUndefined();
});

it('offers a new version, and reloads only when the user asks', async () => {
  const { offline } = await renderPage(stubClient());
  expect(screen.queryByText('Update ready.')).toBeNull();
  act(() => {
    offline.updateReady.value = true;
  });
  expect(offline.update).not.toHaveBeenCalled();
  fireEvent.click(screen.getByRole('button', { name: 'Later' }));
  expect(offline.postpone).toHaveBeenCalledTimes(1);
  fireEvent.click(screen.getByRole('button', { name: 'Reload' }));
  await waitFor(() => expect(offline.update).toHaveBeenCalledTimes(1));
});
