import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { marked } from 'marked';
import type { BrowserContext, Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { sized } from '../size.ts';
import { payloads } from './payloads.ts';
import { PATIENCE } from './result.ts';
import { scratchFolder, setStage } from './stage.ts';
import { enterStudio, introIn, replaceText, saved, writeFolder } from './studio.ts';

const stage = setStage();
const scratch = scratchFolder();

const PAYLOADS = sized(800, 5200);
const BATCH = 400;
/** So many of them show that they can run. */
const SAMPLE = 120;
const COMES_THROUGH = /<(?:img|image|svg|script|details|video|audio|a)\b[^&]*hit/i;
/** What a careless page would follow to where nothing can be counted any more. */
const LEADS_AWAY =
  /<(?:iframe|object|embed|meta|base|form|link|marquee)|alert|fetch|view-source|filesystem|blob|jar|feed/i;

/** Ends whatever a payload has opened, so that the next one is read for itself. */
const CLOSED = '\n\n-->\n]]>\n?>\n</script></style></pre></textarea>\n\n';

/** A text of payloads, with an end by which to know that all of it was read. */
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

/** What became of payloads in a visitor's pages, up to now. */
interface Watch {
  /** The numbers that ran. */
  readonly ran: Set<unknown>;
  readonly dialogs: string[];
  readonly requests: string[];
}

async function watch(visitor: BrowserContext): Promise<Watch> {
  const seen: Watch = { ran: new Set(), dialogs: [], requests: [] };
  await visitor.exposeFunction('hit', (number: unknown) => void seen.ran.add(number));
  visitor.on('dialog', (dialog) => {
    seen.dialogs.push(dialog.message());
    void dialog.dismiss();
  });
  visitor.on('request', (request) => seen.requests.push(request.url()));
  return seen;
}

/** All that could run, load or lead astray in what was drawn. */
function faultsIn(root: Element): string[] {
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
    ).filter((fault) => fault !== ''),
  ]);
}

/** How much of Markdown the payloads came through as: nothing is proved by a page without links. */
function kindsIn(root: Element): string[] {
  const kinds = 'a .refused-link .picture .shown-html table code pre li.task'.split(' ');
  return kinds.filter((kind) => !root.querySelector(kind));
}

/** Gives each text a frame of its own, as some lead elsewhere at once. */
function writeCarelessly(rendered: readonly string[]): void {
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
  await introIn(page).locator('p', { hasText: batch.end }).last().waitFor(PATIENCE);
}

/** Much of what people may paste by accident or in malice; each is read in steps that could multiply. */
const MANY = sized(10_000, 50_000);
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

/** What the page told of after a text was pasted, in order, by its own clock. */
interface Told {
  readonly events: ('message' | 'answer' | 'nothing for three seconds')[];
  /** The longest time in milliseconds for which it did nothing else. */
  longestStop: number;
}

/** Takes notes from the next paste on. */
function takeNotes(): void {
  const told: Told = { events: [], longestStop: 0 };
  Object.assign(globalThis, { told });
  const watch = (target: Node | null | undefined, event: Told['events'][number]) => {
    if (!target) throw new Error('There is no studio.');
    const options = { subtree: true, childList: true, characterData: true };
    const observer = new MutationObserver(() => {
      if (event === 'message' && target.textContent === '') return;
      told.events.push(event);
      observer.disconnect();
    });
    observer.observe(target, options);
  };
  const start = () => {
    const findings = document.querySelector('section[aria-labelledby="findings"]');
    const frame = document.querySelector('iframe');
    watch(findings?.querySelectorAll('[role="status"]')[1], 'message');
    watch(frame?.contentDocument?.querySelector('[data-goes]'), 'answer');
    setTimeout(() => told.events.push('nothing for three seconds'), 3000);
    let last = performance.now();
    setInterval(() => {
      told.longestStop = Math.max(told.longestStop, performance.now() - last);
      last = performance.now();
    }, 20);
  };
  document.addEventListener('beforeinput', start, { capture: true, once: true });
}

describe('a shape that is made to take long', () => {
  it.each(Object.entries(shapes))('gets an answer or a message: %s', async (_, text) => {
    const page = await stage.open();
    await page.goto(`${stage.site.url}#/intro`);
    await enterStudio(page);
    await page.evaluate(takeNotes);
    await replaceText(page, text);
    const told = () => page.evaluate(() => (globalThis as unknown as { told: Told }).told);
    await expect.poll(async () => (await told()).events, PATIENCE).toContain('answer');
    const { events, longestStop } = await told();
    expect(['answer', 'message']).toContain(events[0]);
    expect(longestStop).toBeLessThan(3000);
  });
});

describe(`${PAYLOADS} payloads of our own grammar`, () => {
  const options = { timeout: 120_000 };

  it(
    'run where nobody takes care: as HTML of a common renderer, in a page without a policy',
    options,
    async () => {
      const page = await (await stage.visitor()).newPage();
      await page.route(/.*/, (route) => route.abort());
      await page.evaluate(() => Object.assign(globalThis, { ran: new Set() }));
      const rendered = all
        .map((payload) => marked.parse(payload, { async: false }))
        .filter((html) => COMES_THROUGH.test(html) && !LEADS_AWAY.test(html));
      await page.evaluate(writeCarelessly, rendered.slice(0, SAMPLE));
      const countOfRan = () =>
        page.evaluate(() => (globalThis as unknown as { readonly ran: Set<unknown> }).ran.size);
      await expect.poll(countOfRan, PATIENCE).toBeGreaterThan(SAMPLE / 6);
    },
  );

  it(
    'neither run nor load nor say anything in the preview, nor in the page saved from it',
    options,
    async () => {
      const visitor = await stage.visitor({ serviceWorkers: 'block' });
      const page = await visitor.newPage();
      await page.goto(`${stage.site.url}#/intro`, { waitUntil: 'networkidle' });
      await enterStudio(page);
      const seen = await watch(visitor);
      const opened: string[] = [];
      for (const [index, batch] of batches.entries()) {
        await show(page, batch);
        expect(await introIn(page).evaluate(faultsIn), batch.end).toEqual([]);
        expect(await introIn(page).evaluate(kindsIn), batch.end).toEqual([]);
        expect(await page.locator('[onload], [onerror], iframe:not([srcdoc])').count()).toBe(0);
        opened.push(...(await openSaved(page, String(index))));
      }
      expect([...seen.ran]).toEqual([]);
      expect(seen.dialogs).toEqual([]);
      expect(
        seen.requests.filter((url) => !opened.includes(url) && !url.startsWith('blob:')),
      ).toEqual([]);
    },
  );

  /** Opens the saved page, as it is and without its policy. */
  async function openSaved(page: Page, name: string): Promise<string[]> {
    const { bytes } = await saved(page, 'Save the page');
    const html = bytes.toString();
    const bare = html.replace(/<meta http-equiv="Content-Security-Policy"[^>]*>/, '');
    expect(bare).not.toBe(html);
    const folder = writeFolder(join(scratch, name), { 'page.html': html, 'bare.html': bare });
    const urls = ['page.html', 'bare.html'].map((file) => pathToFileURL(join(folder, file)).href);
    const alone = await page.context().newPage();
    for (const url of urls) {
      await alone.goto(url);
      expect(await alone.locator('main').evaluate(faultsIn), url).toEqual([]);
      expect(await alone.locator('body > :not(main)').count()).toBe(0);
    }
    await alone.close();
    return urls;
  }
});
