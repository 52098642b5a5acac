import type { Browser, Page } from 'playwright-core';
import { bundlePages } from '../../build/pages';
import { patienceMs, startBrowser } from '../../demo/browser/officeInBrowser';
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
  // Google's own: lent by the window around the frame, and told of changes.
  const history = {
    push: (state: object) => window.history.pushState(state, ''),
    setChangeHandler: (handler: () => void) => (window.onpopstate = handler),
  };
  page.google = { script: { run, history } };
}

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

  get names(): string[] {
    return Object.keys(this.pages);
  }

  close(): Promise<void> {
    return this.browser.close();
  }

  async open(name: string, ticket: unknown, replies: Replies, width = 360): Promise<Page> {
    const page = await this.browser.newPage({ viewport: { width, height: 740 } });
    page.setDefaultTimeout(patienceMs);
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

export const overflowOf = (page: Page): Promise<number> =>
  page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);

/** Controls below 44 pixels; a checkbox is hit by its label, and what stands in a table is made for paper. */
export const smallTargets = (page: Page): Promise<string[]> =>
  page.evaluate(() =>
    [
      ...document.querySelectorAll<HTMLElement>(
        'button, a[href], input, textarea, select, summary, label.pilih',
      ),
    ]
      .filter(
        (control) => control.checkVisibility() && !control.matches('[type=checkbox], [type=radio], td a'),
      )
      .filter((control) => control.getBoundingClientRect().height < 44)
      .map((control) => control.outerHTML.slice(0, 80)),
  );

/** What is wider than its own box, one line each. Fields scroll, and what is for screen readers only is meant to be cut. */
export const cutTexts = (page: Page): Promise<string[]> =>
  page.evaluate(() =>
    [...document.querySelectorAll<HTMLElement>('main, main *')]
      .filter((element) => !element.matches('input, textarea, select, option, .terdengar, .terdengar *'))
      .filter(({ clientWidth, scrollWidth }) => clientWidth > 0 && scrollWidth > clientWidth + 1)
      .map((element) => element.outerHTML.slice(0, 80)),
  );

/**
 * Goes once around the page with the Tab key: which controls it does not come to, and at which stops a person does
 * not see where they are, because nothing marks the place or something lies over it.
 */
export async function walkByTab(page: Page): Promise<{ unreached: string[]; unseen: string[] }> {
  const stops = await page.evaluate(() => {
    const all = [...document.querySelectorAll('button, a[href], input, textarea, select, summary')]
      // Of radio buttons the chosen one stands for all: arrows lead to the others.
      .filter((control) => control.checkVisibility() && !control.matches('[type=radio]:not(:checked)'));
    for (const control of all) control.setAttribute('data-unreached', '');
    // A date has a stop for the day, the month, the year and the calendar.
    return all.length + 3 * all.filter((control) => control.matches('[type=date]')).length;
  });
  const unseen: string[] = [];
  // Once more than there are stops: at the end of a page the focus leaves it for the browser's own.
  for (let presses = 0; presses < stops + 1; presses++) {
    await page.keyboard.press('Tab');
    const lost = await page.evaluate(() => {
      const at = document.activeElement!;
      if (at === document.body) return null;
      at.removeAttribute('data-unreached');
      const { outlineStyle, outlineWidth } = getComputedStyle(at);
      const { left, top, width, height } = at.getBoundingClientRect();
      const over = document.elementFromPoint(left + width / 2, top + Math.min(height / 2, 20));
      const isMarked = outlineStyle !== 'none' && parseFloat(outlineWidth) >= 2;
      return isMarked && (at.contains(over) || over?.contains(at)) ? null : at.outerHTML.slice(0, 80);
    });
    if (lost) unseen.push(lost);
  }
  const unreached = await page.evaluate(() =>
    [...document.querySelectorAll('[data-unreached]')].map((control) => control.outerHTML.slice(0, 80)),
  );
  return { unreached, unseen };
}
