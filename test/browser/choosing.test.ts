import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { FileChooser, Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { headingOf, TIMEOUT } from './result.ts';
import { fixtures, samples, setUpStage } from './stage.ts';

const stage = setUpStage();
const nightBus = join(fixtures, 'night-bus');

describe('choosing', () => {
  it('takes files', async () => {
    const page = await stage.open();
    const names = ['apiDefinition.swagger.json', 'apiProperties.json', 'icon.png'];
    const paths = names.map((name) => join(samples, 'good', name));
    await page.getByLabel('Choose files').setInputFiles(paths);
    await headingOf(page, 'Harbor Tides');
  });

  it('takes a folder', async () => {
    const page = await stage.open();
    await page.getByLabel('Choose folder').setInputFiles(nightBus);
    await headingOf(page, 'Night Bus');
    await page.getByText('night-bus', { exact: true }).waitFor();
  });

  it.each(['Control', 'Meta'])('opens with %s+O, also from the result', async (modifier) => {
    const page = await stage.open();
    const choosers: FileChooser[] = [];
    page.on('filechooser', (chooser) => choosers.push(chooser));
    await whenListening(page);
    for (const sample of ['good', 'broken']) {
      await page.keyboard.press(`${modifier}+o`);
      await expect.poll(() => choosers, TIMEOUT).toHaveLength(1);
      await choosers.pop()?.setFiles(join(samples, sample, 'apiDefinition.swagger.json'));
      await headingOf(page, sample === 'good' ? 'Harbor Tides' : 'Harbor Tides Connector API');
    }
  });
});

describe('pasting', () => {
  it('takes files', async () => {
    const page = await stage.open();
    await pasteFiles(page, {
      'apiDefinition.swagger.json': textOf('apiDefinition.swagger.json'),
      'apiProperties.json': textOf('apiProperties.json'),
    });
    await headingOf(page, 'Night Bus');
    await page.getByText('API properties').waitFor();
  });

  it('takes the text of a definition', async () => {
    const page = await stage.open({ permissions: ['clipboard-read', 'clipboard-write'] });
    await pasteText(page, textOf('apiDefinition.swagger.json'));
    await headingOf(page, 'Night Bus');
  });

  it('says what can be pasted after something else was', async () => {
    const page = await stage.open({ permissions: ['clipboard-read', 'clipboard-write'] });
    await pasteText(page, 'hello');
    await page.getByRole('alert').getByText('the text of a JSON file').waitFor(TIMEOUT);
  });

  it('stays in a text field', async () => {
    const page = await stage.open({ permissions: ['clipboard-read', 'clipboard-write'] });
    await page.getByRole('link', { name: 'Rules' }).click();
    const field = page.getByRole('searchbox');
    await field.focus();
    await pasteText(page, 'swagger');
    await expect.poll(() => field.inputValue(), TIMEOUT).toBe('swagger');
    expect(await page.getByRole('alert').count()).toBe(0);
  });
});

/** Waits until the browser reports file choosers. Without a round trip, a key may arrive first. */
function whenListening(page: Page): Promise<void> {
  return page.evaluate(() => {});
}

function textOf(name: string): string {
  return readFileSync(join(nightBus, name), 'utf8');
}

async function pasteText(page: Page, text: string): Promise<void> {
  await page.evaluate((words) => navigator.clipboard.writeText(words), text);
  await page.keyboard.press('ControlOrMeta+v');
}

/** Dispatches the event, since a browser under test cannot copy files. */
function pasteFiles(page: Page, files: Readonly<Record<string, string>>): Promise<void> {
  return page.evaluate((texts) => {
    const clipboardData = new DataTransfer();
    for (const [name, text] of Object.entries(texts)) {
      clipboardData.items.add(new File([text], name));
    }
    const options = { clipboardData, bubbles: true, cancelable: true };
    document.body.dispatchEvent(new ClipboardEvent('paste', options));
  }, files);
}
