import { readFileSync } from 'node:fs';
import type { Browser, Page } from 'playwright-core';
import { bundlePages } from '../../build/pages';
import { startBrowser } from '../../demo/browser/officeInBrowser';
import type { Server } from '../../src/pages/server';

/** What each door answers, call after call; `lost` never comes back, `afterMs` late. */
export type Replies = Partial<Record<keyof Server, unknown[]>>;

interface Window {
  replies: Replies;
  calls: [door: string, given: unknown][];
}

/** Runs in the page: Google's runner, as far as a page knows it. */
function fakeRunner() {
  const page = globalThis as unknown as Window & { google: unknown };
  page.calls = [];
  const answer = (
    door: keyof Replies,
    given: unknown,
    succeed: (reply: unknown) => void,
    fail: (e: unknown) => void,
  ) => {
    page.calls.push([door, given]);
    const reply = page.replies[door]?.shift() as
      { lost?: boolean; error?: unknown; afterMs?: number } | undefined;
    if (!reply || reply.lost) return;
    setTimeout(() => (reply.error ? fail(reply.error) : succeed(reply)), reply.afterMs ?? 30);
  };
  const doors = (succeed: (reply: unknown) => void, fail: (error: unknown) => void) =>
    new Proxy(
      {},
      {
        get: (_, door) => (given: unknown) => answer(door as keyof Replies, given, succeed, fail),
      },
    );
  const run = {
    withSuccessHandler: (succeed: (reply: unknown) => void) => ({
      withFailureHandler: (fail: (error: unknown) => void) => doors(succeed, fail),
    }),
  };
  page.google = { script: { run } };
}

const axe = readFileSync('node_modules/axe-core/axe.min.js', 'utf8');

/** The built pages in a real browser, with a server that answers what a test says. */
export class PagesInBrowser {
  private constructor(
    private readonly browser: Browser,
    private readonly pages: Readonly<Record<string, string>>,
  ) {}

  static async start(): Promise<PagesInBrowser> {
    const browser = await startBrowser();
    return new PagesInBrowser(browser, await bundlePages('src/pages'));
  }

  close(): Promise<void> {
    return this.browser.close();
  }

  async open(name: string, ticket: unknown, replies: Replies, width = 360): Promise<Page> {
    const page = await this.browser.newPage({ viewport: { width, height: 740 } });
    page.setDefaultTimeout(5_000);
    await page.addInitScript(fakeRunner);
    await page.addInitScript((given) => Object.assign(globalThis, { replies: given }), replies);
    const html = this.pages[name] + `<script>AlurPublikasi.start(${JSON.stringify(ticket)})</script>`;
    await page.route('**/*', (route) => route.fulfill({ contentType: 'text/html', body: html }));
    await page.goto('http://halaman.invalid/');
    return page;
  }
}

export const callsOf = (page: Page, door: string): Promise<unknown[]> =>
  page.evaluate(
    (wanted) =>
      (globalThis as unknown as Window).calls.filter(([one]) => one === wanted).map(([, given]) => given),
    door,
  );

/** What axe finds wrong, one line each. */
export async function axeFindings(page: Page): Promise<string[]> {
  await page.evaluate(axe);
  return page.evaluate(async () => {
    const { axe: checker } = globalThis as unknown as {
      axe: { run(): Promise<{ violations: { id: string; nodes: { html: string }[] }[] }> };
    };
    const { violations } = await checker.run();
    return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`));
  });
}

export const overflowOf = (page: Page): Promise<number> =>
  page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);

/** Controls below 44 pixels; a checkbox is hit by its label. */
export const smallTargets = (page: Page): Promise<string[]> =>
  page.evaluate(() =>
    [
      ...document.querySelectorAll<HTMLElement>(
        'button, a[href], input, textarea, select, summary, label.pilih',
      ),
    ]
      .filter((control) => control.checkVisibility() && !control.matches('[type=checkbox], [type=radio]'))
      .filter((control) => control.getBoundingClientRect().height < 44)
      .map((control) => control.outerHTML.slice(0, 80)),
  );
