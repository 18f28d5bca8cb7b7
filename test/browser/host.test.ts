import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { hostHeaders } from './host-headers.ts';
import { consoleMessagesOf } from './record-page.ts';
import { headingOf, TIMEOUT } from './result.ts';
import { dist, setUpStage } from './stage.ts';
import { useEverything } from './use-everything.ts';

describe('with the headers that a host should send', () => {
  const stage = setUpStage(undefined, hostHeaders());

  it('has the policy of the page, and lets no site show it in a frame', () => {
    const html = readFileSync(join(dist, 'index.html'), 'utf8').replaceAll('&#39;', "'");
    const [, policy] = /Content-Security-Policy" content="(.*)">/.exec(html) ?? [];
    for (const path of ['/', '/index.html', '/assets/connector.worker-x.js']) {
      expect(hostHeaders()(path)).toMatchObject({
        'content-security-policy': `${policy}; frame-ancestors 'none'`,
        'x-content-type-options': 'nosniff',
        'referrer-policy': 'no-referrer',
        'permissions-policy': expect.stringContaining('camera=()'),
      });
    }
  });

  it('does all it can do, and breaks none of them', async () => {
    expect(await consoleMessagesOf(stage, useEverything)).toEqual([]);
  });

  it('works offline after one visit', async () => {
    const visitor = await stage.newContext({ serviceWorkers: 'allow' });
    const page = await visitor.newPage();
    await page.goto(stage.site.url);
    await page.waitForFunction(() => navigator.serviceWorker.controller !== null);
    await visitor.setOffline(true);
    await page.reload();
    await page.getByRole('button', { name: 'a good connector' }).click();
    await headingOf(page, 'Harbor Tides');
  });

  it('is not shown in a frame', async () => {
    const page = await (await stage.newContext()).newPage();
    const [refusal] = await Promise.all([
      page.waitForEvent('console', TIMEOUT),
      page.setContent(`<iframe src="${stage.site.url}"></iframe>`),
    ]);
    expect(refusal.text()).toContain('frame');
    expect(await page.frameLocator('iframe').locator('#app').count()).toBe(0);
  });
});

describe('without headers', () => {
  const stage = setUpStage();

  it('does nothing in the frame of another site, and says why', async () => {
    const page = await (await stage.newContext()).newPage();
    await page.setContent(`<iframe src="${stage.site.url}" width="800" height="600"></iframe>`);
    const frame = page.frameLocator('iframe');
    await frame.getByRole('heading', { name: 'Open this page in its own tab' }).waitFor(TIMEOUT);
    expect(await frame.locator('input').count()).toBe(0);
    expect(page.workers()).toEqual([]);
    const [tab] = await Promise.all([
      page.waitForEvent('popup', TIMEOUT),
      frame.getByRole('link', { name: 'Open Connector Preflight' }).click(),
    ]);
    await headingOf(tab, 'Check your connector before certification does.');
  });

  it('works in the frame of a page of its own site', async () => {
    const own = await (await stage.newContext({ serviceWorkers: 'block' })).newPage();
    await own.route(`${stage.site.url}own.html`, (route) =>
      route.fulfill({
        contentType: 'text/html',
        body: `<iframe src="${stage.site.url}"></iframe>`,
      }),
    );
    await own.goto(`${stage.site.url}own.html`);
    const heading = own.frameLocator('iframe').getByRole('heading', { level: 1 });
    await expect
      .poll(() => heading.textContent(), TIMEOUT)
      .toBe('Check your connector before certification does.');
  });
});
