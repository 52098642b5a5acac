import { join } from 'node:path';
import type { Browser, Locator, Page } from 'playwright-core';
import { OfficeInBrowser } from '../browser/officeInBrowser';

const phoneSize = { width: 360, height: 740 };

/** Takes pictures of what people see, as wide as a phone or as a computer's window. */
export class Camera {
  readonly taken: string[] = [];

  constructor(
    private readonly browser: Browser,
    private readonly address: string,
    private readonly folder: string,
  ) {}

  phone(): Promise<OfficeInBrowser> {
    return OfficeInBrowser.open(this.browser, this.address, phoneSize);
  }

  desk(size = { width: 1200, height: 720 }): Promise<OfficeInBrowser> {
    return OfficeInBrowser.open(this.browser, this.address, size);
  }

  /** The whole of an element, at any length, without the local office's frame. */
  async take(what: Locator, name: string): Promise<void> {
    const page = what.page();
    const size = page.viewportSize() ?? phoneSize;
    await page.setViewportSize({ width: size.width, height: 4000 });
    await what.screenshot(this.fileOf(name));
    await page.setViewportSize(size);
  }

  async takeWindow(page: Page, name: string): Promise<void> {
    await page.screenshot(this.fileOf(name));
  }

  private fileOf(name: string) {
    this.taken.push(name);
    return { path: join(this.folder, `${name}.png`), animations: 'disabled' } as const;
  }
}
