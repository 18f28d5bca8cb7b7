import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { axeViolations } from './axe.ts';
import { PATIENCE } from './result.ts';
import { samples, scratchFolder, setStage } from './stage.ts';
import {
  cleanIntro,
  introIn,
  openStudioWith,
  previewOf,
  replaceText,
  saved,
  textOf,
  writeFolder,
} from './studio.ts';

const stage = setStage();
const scratch = scratchFolder();

/** The good sample, with something hidden and something on its way out. */
function definition(): string {
  const file = join(samples, 'good/apiDefinition.swagger.json');
  const value = JSON.parse(readFileSync(file, 'utf8'));
  const stations = value.paths['/stations'].get;
  const secret = { 'x-ms-visibility': 'internal', type: 'string', in: 'query' };
  stations.parameters.push({ ...secret, name: 'trace', 'x-ms-summary': 'Trace of a call' });
  value.paths['/alerts'].post.deprecated = true;
  value.paths['/health'] = {
    get: {
      operationId: 'GetHealth',
      summary: 'Get the health',
      'x-ms-visibility': 'internal',
      responses: { 200: { description: 'Healthy.' } },
    },
  };
  return JSON.stringify(value);
}

function openWith(intro: string): Promise<Page> {
  const files = { 'intro.md': intro, 'apiDefinition.swagger.json': definition() };
  return openStudioWith(stage, join(scratch, 'connector'), files);
}

describe('the page it becomes', () => {
  it('shows the intro between what the platform writes', async () => {
    const page = await openWith(cleanIntro);
    await introIn(page).getByText('Look up the tides').waitFor(PATIENCE);
    const headings = previewOf(page).locator('h1, h2');
    await expect
      .poll(() => headings.allTextContents(), PATIENCE)
      .toEqual([
        'Harbor Tides',
        'Prerequisites',
        'How to get credentials',
        'Get started with your connector',
        'Known issues and limitations',
        'Common errors and remedies',
        'FAQ',
        'Creating a connection',
        'Throttling Limits',
        'Actions',
        'Definitions',
      ]);
    const marks = await previewOf(page)
      .locator('.part')
      .evaluateAll((parts) => parts.map((part) => getComputedStyle(part, '::before').content));
    expect(marks).toEqual(Array(2).fill('"Written by the platform, from your files"'));
  });

  it('hides what is internal and marks what is deprecated', async () => {
    const page = await openWith(cleanIntro);
    const text = previewOf(page).locator('main');
    await text.getByText('Country code').waitFor(PATIENCE);
    const shown = (await text.textContent()) ?? '';
    expect(shown).not.toContain('Get the health');
    expect(shown).not.toContain('Trace of a call');
    expect(shown).toContain('Create a tide alert [DEPRECATED]');
    expect(shown).toContain('API key');
  });

  it('loads no picture, but tells where it is', async () => {
    const page = await openWith('Look: ![The harbor](https://example.com/harbor.png)');
    const picture = introIn(page).locator('.picture');
    await picture.waitFor(PATIENCE);
    expect(await picture.textContent()).toBe(
      'Picture: The harbor (https://example.com/harbor.png)',
    );
    expect(await previewOf(page).locator('img').count()).toBe(0);
  });

  it('draws Markdown as the documentation site does', async () => {
    const page = await openWith(
      '> [!WARNING]\n> Mind the gap.\n\n- [x] done\n- [ ] open\n\n|a|b|\n|-|-|\n|1|2|\n\n~~old~~\n',
    );
    const intro = introIn(page);
    await intro.locator('.alert-warning').getByText('Mind the gap.').waitFor(PATIENCE);
    expect(await intro.getByRole('checkbox').count()).toBe(2);
    expect(await intro.getByRole('cell').allTextContents()).toEqual(['1', '2']);
    expect(await intro.locator('del').textContent()).toBe('old');
  });

  it('shows the intro alone when that is wanted', async () => {
    const page = await openWith(cleanIntro);
    await page.getByLabel('The intro alone').check();
    await expect.poll(() => previewOf(page).locator('h1').isVisible(), PATIENCE).toBe(false);
    expect(await previewOf(page).getByText('Throttling Limits').isVisible()).toBe(false);
    expect(await introIn(page).getByText('Look up the tides').isVisible()).toBe(true);
    await page.getByLabel('The intro alone').uncheck();
    await expect.poll(() => previewOf(page).locator('h1').isVisible(), PATIENCE).toBe(true);
  });

  it('follows each keystroke', async () => {
    const page = await openWith(cleanIntro);
    await textOf(page).click();
    await page.keyboard.press('ControlOrMeta+End');
    await page.keyboard.type('A **new** line.');
    await introIn(page).locator('strong', { hasText: 'new' }).waitFor(PATIENCE);
  });
});

describe('the two sides', () => {
  const long = Array.from(
    { length: 60 },
    (_, index) => `## Part ${index}\n\n${'Words of this part. '.repeat(20)}\n`,
  ).join('\n');

  const topOfPreview = (page: Page) =>
    previewOf(page)
      .locator('h2')
      .evaluateAll(
        (all) => all.find((each) => each.getBoundingClientRect().top >= -50)?.textContent,
      );
  const topOfEditor = (page: Page) =>
    page.locator('.cm-scroller').evaluate((scroller) => {
      const top = scroller.getBoundingClientRect().top;
      const lines = [...scroller.querySelectorAll('.cm-line')];
      const isSeen = (line: Element) => line.getBoundingClientRect().bottom > top + 1;
      return lines.findIndex(isSeen) === -1
        ? undefined
        : lines
            .slice(lines.findIndex(isSeen))
            .find((line) => line.textContent?.startsWith('## '))
            ?.textContent?.slice(3);
    });

  it('follow each other’s scrolling', async () => {
    const page = await openWith(long);
    await introIn(page)
      .getByText('Part 59')
      .waitFor({ state: 'attached', ...PATIENCE });
    await page.locator('.cm-scroller').hover();
    await page.mouse.wheel(0, 4000);
    await expect.poll(() => topOfEditor(page), PATIENCE).not.toBe('Part 0');
    await expect
      .poll(async () => (await topOfPreview(page)) === (await topOfEditor(page)), PATIENCE)
      .toBe(true);
    const before = await topOfEditor(page);
    await page.waitForTimeout(500);
    await page.locator('iframe').hover();
    await page.mouse.wheel(0, 3000);
    await expect.poll(() => topOfEditor(page), PATIENCE).not.toBe(before);
    await expect
      .poll(async () => (await topOfPreview(page)) === (await topOfEditor(page)), PATIENCE)
      .toBe(true);
  });

  it('go where the other one is clicked', async () => {
    const page = await openWith(long);
    const heading = introIn(page).getByRole('heading', { name: 'Part 1', exact: true });
    await heading.click(PATIENCE);
    await expect
      .poll(() => page.locator('.cm-line.cm-activeLine').textContent(), PATIENCE)
      .toBe('## Part 1');
    await page.waitForTimeout(500);
    await page.locator('.cm-line', { hasText: '## Part 2' }).first().click();
    await expect
      .poll(
        () =>
          introIn(page)
            .getByRole('heading', { name: 'Part 2', exact: true })
            .evaluate((each) => Math.abs(each.getBoundingClientRect().top) < 60),
        PATIENCE,
      )
      .toBe(true);
  });
});

describe('the frame of the page', () => {
  it('can run and load nothing, by itself and by its own policy', async () => {
    const page = await openWith(cleanIntro);
    const frame = page.locator('iframe');
    const sandbox = (await frame.getAttribute('sandbox'))?.split(' ') ?? [];
    expect(sandbox).toEqual(['allow-same-origin', 'allow-modals']);
    const policy = previewOf(page).locator('meta[http-equiv="Content-Security-Policy"]');
    expect(await policy.getAttribute('content')).toBe("default-src 'none'");
  });

  it('takes the colors of the page, also when they change', async () => {
    const page = await openWith(cleanIntro);
    const paper = () =>
      previewOf(page)
        .locator('body')
        .evaluate((body) => getComputedStyle(body).backgroundColor);
    const colors = page.getByRole('group', { name: 'Colors' });
    await colors.getByText('Dark').click();
    await expect.poll(paper, PATIENCE).toBe('rgb(28, 31, 30)');
    await colors.getByText('Light').click();
    await expect.poll(paper, PATIENCE).toBe('rgb(255, 255, 255)');
  });

  it('leads nowhere: a link stays where it is', async () => {
    const page = await openWith(
      'See [the site](https://example.com/away) and [FAQ](#faq).\n\n## FAQ\n',
    );
    const url = page.url();
    await introIn(page).getByText('the site').click(PATIENCE);
    await introIn(page).getByText('FAQ').first().click();
    expect(page.url()).toBe(url);
    expect(page.context().pages()).toHaveLength(1);
    expect(await introIn(page).getByText('the site').isVisible()).toBe(true);
  });
});

describe('taking the page away', () => {
  it('prints the preview alone', async () => {
    const page = await openWith(cleanIntro);
    await introIn(page).getByText('Look up').waitFor(PATIENCE);
    const printed = await page.locator('iframe').evaluate(async (frame: HTMLIFrameElement) => {
      const calls: string[] = [];
      window.print = () => calls.push('page');
      if (frame.contentWindow) frame.contentWindow.print = () => calls.push('preview');
      for (const button of document.querySelectorAll('button')) {
        if (button.textContent === 'Print the page') button.click();
      }
      return calls;
    });
    expect(printed).toEqual(['preview']);
    await page.locator('iframe').evaluate((frame: HTMLIFrameElement) => {
      const { contentWindow } = frame;
      if (contentWindow) contentWindow.print = () => document.body.setAttribute('data-printed', '');
    });
    await textOf(page).focus();
    await page.keyboard.press('ControlOrMeta+p');
    await page.locator('body[data-printed]').waitFor(PATIENCE);
  });

  it('saves it as one file that stands alone, in both colors without fault', async () => {
    const page = await openWith(`${cleanIntro}\n\n![](x.png) <script>alert(1)</script>\n`);
    const { name, bytes } = await saved(page, 'Save the page');
    expect(name).toBe('Harbor-Tides.html');
    const folder = writeFolder(join(scratch, 'page'), { [name]: bytes });
    for (const colorScheme of ['light', 'dark'] as const) {
      const context = await stage.visitor({ colorScheme, javaScriptEnabled: true });
      const alone = await context.newPage();
      const asked: string[] = [];
      const said: string[] = [];
      alone.on('request', (request) => asked.push(request.url()));
      alone.on('console', (message) => said.push(message.text()));
      alone.on('dialog', (dialog) => said.push(dialog.message()));
      const url = pathToFileURL(join(folder, name)).href;
      await alone.goto(url);
      expect(await alone.title()).toBe('Harbor Tides');
      expect(await alone.locator('h2').allTextContents()).toContain('Actions');
      expect(asked).toEqual([url]);
      expect(said).toEqual([]);
      expect(await axeViolations(alone)).toEqual([]);
    }
  });

  it('saves the latest text', async () => {
    const page = await openWith(cleanIntro);
    await replaceText(page, 'Other words.');
    const { bytes } = await saved(page, 'Save the page');
    expect(bytes.toString()).toContain('<p>Other words.</p>');
    expect(bytes.toString()).not.toContain('Look up the tides');
  });
});
