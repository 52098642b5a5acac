/** One item's way through the office, walked at phone width from mail to result; every page on it is checked. */
import type { FrameLocator, Page } from 'playwright-core';
import { finishOnPage } from '../../demo/browser/finishOnPage';
import type { OfficeInBrowser } from '../../demo/browser/officeInBrowser';
import { english } from '../messages/samples';
import { axeFindings } from './axeFindings';

export class Walk {
  constructor(
    private readonly office: OfficeInBrowser,
    private readonly title: string,
  ) {}

  /** The newest mail's page about the item, as a commissioner in a car has it. */
  async onPage(address: string, work: (task: FrameLocator, page: Page) => Promise<void>): Promise<void> {
    const { page, task } = await this.office.openMail(address, this.title);
    await page.setViewportSize({ width: 360, height: 740 });
    await task.getByRole('heading', { level: 1 }).first().waitFor();
    await this.expectSound(page);
    await work(task, page);
    await this.expectSound(page);
    await page.close();
  }

  /** Chooses an outcome, fills in what it asks for, sends it, and sees that it counted. */
  async decide(address: string, outcome: string, answers: Record<string, string> = {}): Promise<void> {
    await this.onPage(address, (task) => finishOnPage(task, outcome, answers));
  }

  /** Waits until the item's row in Register shows all of these, as a person looks until it does. */
  async seeInRegister(...words: readonly string[]): Promise<void> {
    await this.office.go('lembar');
    await this.office.tab('Register').click();
    const rows = words.reduce((row, word) => row.filter({ hasText: word }), this.office.row(this.title));
    await rows.waitFor();
  }

  /** Axe finds nothing, nothing is cut off at the side, and no English word stands there. */
  private async expectSound(page: Page): Promise<void> {
    const frame = page.frames().at(-1)!;
    const said = await frame.locator('main').innerText();
    expect(said.replace(/\S*(https?:|\.\w+\/)\S*/g, ' ')).not.toMatch(english);
    expect(await axeFindings(frame)).toEqual([]);
    expect(await frame.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBe(0);
  }
}
