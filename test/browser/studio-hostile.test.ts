import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { marked } from 'marked';
import type { BrowserContext, Page } from 'playwright-core';
import { afterEach, beforeAll, describe, expect, it } from 'vitest';
import { sized } from '../size.ts';
import { payloads } from './payloads.ts';
import { openWhole } from './record-page.ts';
import { TIMEOUT } from './result.ts';
import { serve } from './site.ts';
import { dist, scratchFolder, setUpStage } from './stage.ts';
import { enterStudio, introIn, replaceText, saved, writeFolder } from './studio.ts';

const stage = setUpStage();
const scratch = scratchFolder();

const PAYLOADS = sized(800, 5200);
const BATCH = 400;
/** How many of them to run without protection. */
const SAMPLE = 120;
const CAN_RUN = /<(?:img|image|svg|script|details|video|audio|a)\b[^&]*hit/i;
/** Payloads that would navigate an unprotected page away, where nothing can be counted. */
const LEADS_AWAY =
  /<(?:iframe|object|embed|meta|base|form|link|marquee)|alert|fetch|view-source|filesystem|blob|jar|feed/i;

/** Closes whatever a payload has opened, so that the next one is parsed on its own. */
const CLOSED = '\n\n-->\n]]>\n?>\n</script></style></pre></textarea>\n\n';

/** A text of payloads, with a last line that shows that all of it was rendered. */
interface Batch {
  readonly payloads: readonly string[];
  readonly text: string;
  readonly end: string;
}

const all = payloads(20_261_122, PAYLOADS);
const batches = Array.from({ length: PAYLOADS / BATCH }, (_, index): Batch => {
  const end = `The end of batch ${index}.`;
  const own = all.slice(index * BATCH, (index + 1) * BATCH);
  return { payloads: own, end, text: `${own.join(CLOSED)}${CLOSED}${end}\n` };
});

/** Everything that payloads caused in a context so far. */
interface Effects {
  /** The numbers of the payloads that ran. */
  readonly ran: Set<unknown>;
  readonly dialogs: string[];
  readonly requests: string[];
}

async function recordEffects(context: BrowserContext): Promise<Effects> {
  const effects: Effects = { ran: new Set(), dialogs: [], requests: [] };
  await context.exposeFunction('hit', (number: unknown) => void effects.ran.add(number));
  context.on('dialog', (dialog) => {
    effects.dialogs.push(dialog.message());
    void dialog.dismiss();
  });
  context.on('request', (request) => effects.requests.push(request.url()));
  return effects;
}

/** Finds everything in the rendered elements that could run, load or navigate. */
function dangersIn(root: Element): string[] {
  const allowed = new Set(['#', 'https:', 'http:', 'mailto:']);
  const schemeOf = (address: string) =>
    address.startsWith('#') ? '#' : new URL(address, root.baseURI).protocol;
  return [...root.querySelectorAll('*')].flatMap((element) => [
    ...(/^(?:a|blockquote|br|code|del|div|em|h[1-6]|hr|input|li|ol|p|pre|section|span|strong|table|tbody|td|th|thead|tr|ul)$/.test(
      element.localName,
    )
      ? []
      : [element.outerHTML.slice(0, 200)]),
    ...Array.from(element.attributes, ({ name, value }) =>
      /^(?:align|checked|class|disabled|id|start|title|type)$/.test(name) ||
      (name === 'href' && allowed.has(schemeOf(value)))
        ? ''
        : `${name}=${value.slice(0, 200)}`,
    ).filter((danger) => danger !== ''),
  ]);
}

/** Returns the kinds of Markdown that are missing from the page: a page without links would prove nothing. */
function missingKindsIn(root: Element): string[] {
  const kinds = 'a .refused-link .picture .shown-html table code pre li.task'.split(' ');
  return kinds.filter((kind) => !root.querySelector(kind));
}

/** Puts each text into its own frame, since some navigate away at once. */
function renderUnprotected(rendered: readonly string[]): void {
  const page = globalThis as unknown as { hit(number: unknown): void; readonly ran: Set<unknown> };
  const hit = (number: unknown) => void page.ran.add(number);
  page.hit = hit;
  for (const html of rendered) {
    const frame = document.createElement('iframe');
    frame.srcdoc = `<script>hit = parent.hit</script>${html}`;
    frame.onload = () => {
      for (const link of frame.contentDocument?.querySelectorAll('a') ?? []) {
        if (link.protocol === 'javascript:') link.click();
      }
    };
    document.body.append(frame);
  }
}

async function show(page: Page, batch: Batch): Promise<void> {
  await replaceText(page, batch.text);
  await introIn(page).locator('p', { hasText: batch.end }).last().waitFor(TIMEOUT);
}

/** Long texts that people may paste by accident or on purpose, and that could take a parser quadratic time. */
const MANY = sized(5_000, 50_000);
const shapes: Readonly<Record<string, string>> = {
  quotes: '>'.repeat(MANY),
  'quotes and bullets': '> - '.repeat(MANY),
  bullets: '- '.repeat(MANY),
  numbers: '1. '.repeat(MANY),
  'list items': '- a\n'.repeat(MANY),
  'lists that go deeper': Array.from({ length: 700 }, (_, n) => `${' '.repeat(2 * n)}- a`).join(
    '\n',
  ),
  'opening brackets': '['.repeat(MANY),
  'brackets in brackets': `${'['.repeat(MANY)}a${']'.repeat(MANY)}`,
  'links in links': `${'['.repeat(MANY)}a${'](b)'.repeat(MANY)}`,
  'unfinished links': '[a]('.repeat(MANY),
  'parentheses in an address': `[a](${'('.repeat(MANY)}`,
  'pictures in pictures': '!['.repeat(MANY),
  references: '[a][b] '.repeat(MANY),
  'link definitions': '[a]: b\n'.repeat(MANY),
  backticks: '`'.repeat(MANY),
  fences: '```\n'.repeat(MANY),
  'emphasis that never ends': '**a *b'.repeat(MANY),
  underscores: '_a'.repeat(MANY),
  'angle brackets': '<'.repeat(MANY),
  tags: '<b>'.repeat(MANY),
  comments: '<!--'.repeat(MANY),
  entities: '&amp;&#x41;&'.repeat(MANY),
  'columns of a table': `${'|a'.repeat(MANY)}|\n${'|-'.repeat(MANY)}|\n${'|b'.repeat(MANY)}|`,
  'rows of a table': `|a|b|\n|-|-|\n${'|a|b|\n'.repeat(MANY)}`,
  headings: '## FAQ\n'.repeat(MANY),
  'underlined headings': 'FAQ\n---\n'.repeat(MANY),
  backslashes: '\\'.repeat(MANY),
};

/** What the page showed after a text was pasted, in order. */
interface PageResponse {
  readonly events: ('message' | 'answer' | 'nothing for three seconds')[];
  /** The longest time in milliseconds for which the page was blocked. */
  longestBlock: number;
}

/** Records the page's response to the next paste. */
function recordResponse(): void {
  const response: PageResponse = { events: [], longestBlock: 0 };
  const page = globalThis as { response?: PageResponse; clock?: ReturnType<typeof setInterval> };
  page.response = response;
  clearInterval(page.clock);
  const watch = (target: Node | null | undefined, event: PageResponse['events'][number]) => {
    if (!target) throw new Error('There is no studio.');
    const options = { subtree: true, childList: true, characterData: true };
    const observer = new MutationObserver(() => {
      if (event === 'message' && target.textContent === '') return;
      response.events.push(event);
      observer.disconnect();
    });
    observer.observe(target, options);
  };
  const start = () => {
    const findings = document.querySelector('section[aria-labelledby="findings"]');
    const frame = document.querySelector('iframe');
    watch(findings?.querySelectorAll('[role="status"]')[1], 'message');
    watch(frame?.contentDocument?.querySelector('[data-intro]'), 'answer');
    setTimeout(() => response.events.push('nothing for three seconds'), 3000);
    let last = performance.now();
    page.clock = setInterval(() => {
      response.longestBlock = Math.max(response.longestBlock, performance.now() - last);
      last = performance.now();
    }, 20);
  };
  document.addEventListener('beforeinput', start, { capture: true, once: true });
}

describe('a text that is slow to parse', () => {
  let context: BrowserContext;
  /** All texts are pasted into the same page, until one fails. */
  let page: Page | undefined;
  beforeAll(async () => {
    context = await stage.newContext();
  });
  afterEach(({ task }) => {
    if (task.result?.state === 'fail') page = undefined;
  });

  async function openStudio(): Promise<Page> {
    const studio = await context.newPage();
    await studio.goto(`${stage.site.url}#/intro`);
    await enterStudio(studio);
    return studio;
  }

  it.each(Object.entries(shapes))('gets an answer or a message: %s', async (_, text) => {
    page ??= await openStudio();
    await replaceText(page, 'A short text.');
    await introIn(page).getByText('A short text.', { exact: true }).waitFor(TIMEOUT);
    await page.evaluate(recordResponse);
    await replaceText(page, text);
    const response = await page.evaluateHandle(
      () => (globalThis as unknown as { response: PageResponse }).response,
    );
    await expect.poll(async () => (await response.jsonValue()).events, TIMEOUT).toContain('answer');
    const { events, longestBlock } = await response.jsonValue();
    expect(['answer', 'message']).toContain(events[0]);
    expect(longestBlock).toBeLessThan(3000);
  });
});

describe(`${PAYLOADS} payloads of our own grammar`, () => {
  const options = { timeout: 120_000 };

  it(
    'run without protection: as HTML of a common renderer, in a page without a policy',
    options,
    async () => {
      const page = await (await stage.newContext()).newPage();
      await page.route(/.*/, (route) => route.abort());
      await page.evaluate(() => Object.assign(globalThis, { ran: new Set() }));
      const rendered = all
        .map((payload) => marked.parse(payload, { async: false }))
        .filter((html) => CAN_RUN.test(html) && !LEADS_AWAY.test(html));
      await page.evaluate(renderUnprotected, rendered.slice(0, SAMPLE));
      const countOfRan = () =>
        page.evaluate(() => (globalThis as unknown as { readonly ran: Set<unknown> }).ran.size);
      await expect.poll(countOfRan, TIMEOUT).toBeGreaterThan(SAMPLE / 6);
    },
  );

  it(
    'neither run, load nor log anything in the preview or in the exported page',
    options,
    async () => {
      const context = await stage.newContext({ serviceWorkers: 'block' });
      const { url, close } = await serve(dist);
      const { page } = await openWhole(context, `${url}#/intro`);
      await enterStudio(page);
      // What is requested last may still be on its way.
      await page.waitForLoadState('networkidle');
      const effects = await recordEffects(context);
      const opened: string[] = [];
      for (const [index, batch] of batches.entries()) {
        await show(page, batch);
        expect(await introIn(page).evaluate(dangersIn), batch.end).toEqual([]);
        expect(await introIn(page).evaluate(missingKindsIn), batch.end).toEqual([]);
        expect(await page.locator('[onload], [onerror], iframe:not([srcdoc])').count()).toBe(0);
        opened.push(...(await openExported(page, String(index))));
      }
      expect([...effects.ran]).toEqual([]);
      expect(effects.dialogs).toEqual([]);
      expect(
        effects.requests.filter((url) => !opened.includes(url) && !url.startsWith('blob:')),
      ).toEqual([]);
      await close();
    },
  );

  /** Opens the exported page, with and without its policy. */
  async function openExported(page: Page, name: string): Promise<string[]> {
    const { bytes } = await saved(page, 'Export preview');
    const html = bytes.toString();
    const bare = html.replace(/<meta http-equiv="Content-Security-Policy"[^>]*>/, '');
    expect(bare).not.toBe(html);
    const folder = writeFolder(join(scratch, name), { 'page.html': html, 'bare.html': bare });
    const urls = ['page.html', 'bare.html'].map((file) => pathToFileURL(join(folder, file)).href);
    const alone = await page.context().newPage();
    for (const url of urls) {
      await alone.goto(url);
      expect(await alone.locator('main').evaluate(dangersIn), url).toEqual([]);
      expect(await alone.locator('body > :not(main)').count()).toBe(0);
    }
    await alone.close();
    return urls;
  }
});
