import { cpSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { drop } from './browser.ts';
import { headingOf, TIMEOUT } from './result.ts';
import { samples } from './stage.ts';
import {
  cleanIntro,
  enterStudio,
  enterStudioWith,
  findingsOf,
  introIn,
  replaceText,
  saved,
  setUpStudio,
  shownLines,
  textOf,
  writeFolder,
} from './studio.ts';

const { stage, scratch, openWith } = setUpStudio();

describe('the text starts', () => {
  it('as the intro.md that was dropped with its connector', async () => {
    const page = await openWith(cleanIntro);
    expect((await shownLines(page)).slice(0, 3).join('\n')).toBe(
      cleanIntro.split('\n').slice(0, 3).join('\n'),
    );
    await page.getByRole('heading', { name: 'Ready to attach' }).waitFor(TIMEOUT);
  });

  it('as an intro.md that was dropped alone', async () => {
    const page = await stage.open();
    await drop(page, [
      join(writeFolder(join(scratch, 'alone'), { 'intro.md': cleanIntro }), 'intro.md'),
    ]);
    await page.getByRole('heading', { level: 1 }).waitFor(TIMEOUT);
    await enterStudio(page);
    expect((await shownLines(page))[2]).toBe('## Prerequisites');
  });

  it('as the template filled from the connector, if that has no intro', async () => {
    const page = await stage.open();
    const folder = join(scratch, 'without-intro');
    cpSync(join(samples, 'good'), folder, { recursive: true });
    rmSync(join(folder, 'intro.md'));
    await enterStudioWith(page, folder, 'Harbor Tides');
    const text = (await shownLines(page)).join('\n');
    expect(text).toContain('## How to get credentials');
    expect(text).toContain('**API key**');
    expect(text).toContain('https://www.harbortides.dev');
    await findingsOf(page)
      .first()
      .getByText('Replace this line with your own text')
      .waitFor(TIMEOUT);
  });

  it('as the template, without a connector', async () => {
    const page = await stage.open();
    await enterStudio(page);
    expect(await shownLines(page)).toContain('## Known issues and limitations');
  });

  it('over with another text, and undo restores the old one', async () => {
    const page = await openWith(cleanIntro);
    await page.getByText('Replace text with…').focus();
    await page.keyboard.press('Enter');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Tab');
    expect(
      await page
        .getByRole('button', { name: 'Template filled from your files' })
        .evaluate(isFocused),
    ).toBe(true);
    await page.keyboard.press('Enter');
    await expect
      .poll(() => shownLines(page), TIMEOUT)
      .not.toContain('Heights are predictions. Storms are not part of them.');
    await page.keyboard.press('ControlOrMeta+z');
    await expect
      .poll(() => shownLines(page), TIMEOUT)
      .toContain(
        'You need an account with [Harbor Tides](https://www.harbortides.dev) on any plan.',
      );
  });
});

const isFocused = (element: Element) => element === document.activeElement;

describe('a finding', () => {
  it('is shown in the text, in the gutter and in the list while typing', async () => {
    const page = await openWith(cleanIntro);
    await expect.poll(() => findingsOf(page).count(), TIMEOUT).toBe(0);
    await textOf(page).click();
    await page.keyboard.press('ControlOrMeta+End');
    await page.keyboard.type('\n## Pricing\n\nSee <b>there</b>.');
    await findingsOf(page).filter({ hasText: 'Pricing' }).first().waitFor(TIMEOUT);
    await findingsOf(page).filter({ hasText: 'HTML' }).first().waitFor(TIMEOUT);
    await expect.poll(() => page.locator('.cm-lintRange').count(), TIMEOUT).toBeGreaterThan(1);
    await expect.poll(() => page.locator('.cm-lint-marker').count(), TIMEOUT).toBe(2);
    await introIn(page).getByText('See <b>there</b>.').waitFor(TIMEOUT);
  });

  it('has the same mark in the gutter as in the list', async () => {
    const page = await openWith('*To be written: what users gain from the connector.*\n');
    const placeholder = findingsOf(page).filter({
      hasText: 'Replace this line with your own text',
    });
    await placeholder.filter({ hasText: 'Asked' }).first().waitFor(TIMEOUT);
    await page.locator('.cm-lint-marker').first().waitFor(TIMEOUT);
    expect(await page.locator('.cm-lint-marker-error').count()).toBe(0);
  });

  it('is reached with F8 and Shift+F8, from the editor and from elsewhere', async () => {
    const page = await openWith(threeFindings);
    await expect
      .poll(() => linesWithFindings(page), TIMEOUT)
      .toEqual(['Line 1', 'Line 5', 'Line 9']);
    await textOf(page).focus();
    const lines = [];
    for (const key of ['F8', 'F8', 'Shift+F8', 'Shift+F8']) {
      await page.keyboard.press(key);
      lines.push(await activeLine(page));
    }
    expect(lines).toEqual(['1', '5', '1', '9']);
    await page.getByRole('button', { name: 'Print preview' }).focus();
    await page.keyboard.press('F8');
    expect(await activeLine(page)).toBe('1');
    expect(await textOf(page).evaluate(hasFocus)).toBe(true);
    await expect
      .poll(() => page.locator('.cm-announced').textContent(), TIMEOUT)
      .toMatch(/^(?:Blocks|Asked|Guideline|Tip): /);
  });

  it('is reached from the list', async () => {
    const page = await openWith(threeFindings);
    await page.getByRole('button', { name: 'Line 5' }).click();
    await expect.poll(() => activeLine(page), TIMEOUT).toBe('5');
    expect(await textOf(page).evaluate(hasFocus)).toBe(true);
  });

  it('is fixed and undone with the keyboard', async () => {
    const page = await openWith(cleanIntro.replace('## FAQ', '### FAQ'));
    const finding = findingsOf(page).filter({ hasText: 'FAQ' }).first();
    await finding.waitFor(TIMEOUT);
    await textOf(page).focus();
    await page.keyboard.press('F8');
    await page.keyboard.press('ControlOrMeta+.');
    const apply = finding.getByRole('button', { name: 'Apply' });
    await expect.poll(() => apply.evaluate(isFocused), TIMEOUT).toBe(true);
    expect(await finding.locator('ins').isVisible()).toBe(true);
    await page.keyboard.press('Enter');
    await expect.poll(() => shownLines(page), TIMEOUT).toContain('## FAQ');
    await expect.poll(() => textOf(page).evaluate(hasFocus), TIMEOUT).toBe(true);
    await page.keyboard.press('ControlOrMeta+z');
    await expect.poll(() => shownLines(page), TIMEOUT).toContain('### FAQ');
  });

  it('can be left unfixed: Escape returns to the editor', async () => {
    const page = await openWith(cleanIntro.replace('## FAQ', '### FAQ'));
    await findingsOf(page).filter({ hasText: 'FAQ' }).first().waitFor(TIMEOUT);
    await textOf(page).focus();
    await page.keyboard.press('F8');
    await page.keyboard.press('ControlOrMeta+.');
    await expect
      .poll(() => page.getByRole('button', { name: 'Apply' }).first().evaluate(isFocused), TIMEOUT)
      .toBe(true);
    await page.keyboard.press('Escape');
    await expect.poll(() => textOf(page).evaluate(hasFocus), TIMEOUT).toBe(true);
  });
});

/** Has findings on lines 1, 5 and 9. */
const threeFindings = `[Tides](https://www.harbortides.dev): ${cleanIntro}`.replaceAll(
  'https:',
  'http:',
);

/** Returns the labels of all lines with findings, each once. */
async function linesWithFindings(page: Page): Promise<string[]> {
  const buttons = findingsOf(page).getByRole('button', { name: /^Line/ });
  return [...new Set(await buttons.allTextContents())];
}

/** Whether an element inside the editor has the focus. */
const hasFocus = (element: Element) => {
  const root = element.getRootNode();
  return (
    root instanceof ShadowRoot &&
    root.activeElement === element &&
    root.host === document.activeElement
  );
};

function activeLine(page: Page): Promise<string | null> {
  return page.locator('.cm-gutterElement.cm-activeLineGutter').first().textContent();
}

describe('the editor', () => {
  it('pastes only plain text from Word and web pages', async () => {
    const page = await openWith('');
    await textOf(page).focus();
    await textOf(page).evaluate((element) => {
      const clipboardData = new DataTransfer();
      clipboardData.setData(
        'text/html',
        '<p class=MsoListParagraph style="mso-list:l0"><b>First</b><o:p></o:p></p>',
      );
      clipboardData.setData('text/plain', '\u00b7\u00a0First\u00a0item\r\n1.\tSecond');
      element.dispatchEvent(
        new ClipboardEvent('paste', {
          clipboardData,
          bubbles: true,
          cancelable: true,
          composed: true,
        }),
      );
    });
    await expect.poll(() => shownLines(page), TIMEOUT).toEqual(['- First item', '1. Second']);
    await headingOf(page, 'intro.md');
    expect(await page.getByRole('alert').count()).toBe(0);
  });

  it('leaves dropped files to the page', async () => {
    const page = await openWith(cleanIntro);
    const box = await textOf(page).boundingBox();
    await drop(page, [join(samples, 'broken')], [(box?.x ?? 0) + 50, (box?.y ?? 0) + 50]);
    await headingOf(page, 'Harbor Tides Connector API');
    await enterStudio(page);
    expect((await shownLines(page)).join('\n')).not.toContain('swagger');
  });

  it('can be left with Tab and reached with Shift+Tab', async () => {
    const page = await openWith(cleanIntro);
    await textOf(page).focus();
    await page.keyboard.press('Tab');
    await expect.poll(() => textOf(page).evaluate(hasFocus), TIMEOUT).toBe(false);
    await page.keyboard.press('Shift+Tab');
    await expect.poll(() => textOf(page).evaluate(hasFocus), TIMEOUT).toBe(true);
  });

  it('searches', async () => {
    const page = await openWith(cleanIntro);
    await textOf(page).focus();
    await page.keyboard.press('ControlOrMeta+f');
    await page.keyboard.type('Storms');
    await page.keyboard.press('Enter');
    await expect.poll(() => page.locator('.cm-searchMatch').count(), TIMEOUT).toBe(1);
  });

  it('keeps text and history while another view is open', async () => {
    const page = await openWith(cleanIntro);
    await textOf(page).click();
    await page.keyboard.press('ControlOrMeta+Home');
    await page.keyboard.type('Hello. ');
    await page.getByRole('link', { name: 'Rules' }).click();
    await headingOf(page, 'Rules');
    await page.goBack();
    await expect.poll(async () => (await shownLines(page))[0], TIMEOUT).toMatch(/^Hello\. Look up/);
    await textOf(page).focus();
    await page.keyboard.press('ControlOrMeta+z');
    await expect.poll(async () => (await shownLines(page))[0], TIMEOUT).toMatch(/^Look up/);
  });
});

describe('saving', () => {
  it('keeps an unchanged file byte for byte', async () => {
    const bytes = Buffer.from(`\ufeff${cleanIntro.replaceAll('\n', '\r\n')}`);
    const page = await openWith(bytes);
    const file = await saved(page, 'Save intro.md');
    expect(file.name).toBe('intro.md');
    expect(file.bytes.equals(bytes)).toBe(true);
  });

  it('keeps the line endings of a changed file, in UTF-8 without a byte order mark', async () => {
    const page = await openWith(Buffer.from('Tides.\r\n\r\n## FAQ\r\n\r\nNone — yet.\r\n'));
    await textOf(page).click();
    await page.keyboard.press('ControlOrMeta+End');
    await page.keyboard.type('More.\nLast.');
    const { bytes } = await saved(page, 'Save intro.md');
    expect(bytes.toString()).toBe('Tides.\r\n\r\n## FAQ\r\n\r\nNone — yet.\r\nMore.\r\nLast.');
  });

  it('works with the keyboard', async () => {
    const page = await openWith(cleanIntro);
    const download = page.waitForEvent('download', TIMEOUT);
    await textOf(page).focus();
    await page.keyboard.press('ControlOrMeta+s');
    expect((await download).suggestedFilename()).toBe('intro.md');
  });

  it('is asked for before leaving an unsaved text, but not after saving', async () => {
    const page = await openWith(cleanIntro);
    await replaceText(page, 'Mine.');
    const dialog = page.waitForEvent('dialog', TIMEOUT);
    await leave(page);
    const question = await dialog;
    expect(question.type()).toBe('beforeunload');
    await question.dismiss();
    await saved(page, 'Save intro.md');
    const closed = page.waitForEvent('close', TIMEOUT);
    await leave(page);
    await closed;
  });
});

/** Closes the tab as a user would, so that the page may ask. The page itself lets no script leave it. */
function leave(page: Page): Promise<void> {
  return page.close({ runBeforeUnload: true });
}
