import { drop, launch } from '../browser/browser.ts';
import { serve } from '../browser/site.ts';

/** Milliseconds of each task over 50 ms while a connector's folder is dropped and checked. */
export async function longTasks(
  executable: string,
  dist: string,
  folder: string,
): Promise<number[]> {
  const site = await serve(dist);
  const browser = await launch(executable);
  try {
    const page = await browser.newPage();
    await page.goto(site.url);
    await page.waitForTimeout(2000);
    await page.evaluate(() => {
      const tasks: number[] = [];
      Object.assign(globalThis, { longTasks: tasks });
      new PerformanceObserver((list) => {
        for (const { duration } of list.getEntries()) tasks.push(duration);
      }).observe({ entryTypes: ['longtask'] });
    });
    await drop(page, [folder]);
    await page.locator('[data-diagnostic]').first().waitFor();
    await page.waitForTimeout(5000);
    return await page.evaluate(() => (globalThis as unknown as { longTasks: number[] }).longTasks);
  } finally {
    await browser.close();
    await site.close();
  }
}
