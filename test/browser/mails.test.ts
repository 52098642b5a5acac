/** Every mail as a phone draws it: 360 px wide, light and dark, without images. */
import { mkdirSync } from 'node:fs';
import type { Browser } from 'playwright-core';
import { renderMail } from '../../src/messages/mail/renderMail';
import { context, owed, templates } from '../messages/samples';
import { axeFindings } from './axeFindings';
import { patienceMs, startBrowser } from '../../demo/browser/officeInBrowser';

let browser: Browser;
beforeAll(async () => {
  browser = await startBrowser();
});
afterAll(() => browser.close());

/** Where pictures of the mails are wanted. */
const pictures = process.env.MAIL_PICTURES;

describe.each(['light', 'dark'] as const)('in the %s', (colorScheme) => {
  it.each(templates)('the mail “%s” fits a phone and can be read by everyone', async (template) => {
    const page = await browser.newPage({ viewport: { width: 360, height: 740 }, colorScheme });
    page.setDefaultTimeout(patienceMs);
    await page.setContent(renderMail(owed(template), context()).html);
    const wider = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
    expect(wider).toBeLessThanOrEqual(0);
    expect(await axeFindings(page)).toEqual([]);
    for (const button of await page.getByRole('link').all())
      expect((await button.boundingBox())!.height).toBeGreaterThanOrEqual(24);
    if (pictures) {
      mkdirSync(pictures, { recursive: true });
      await page.screenshot({ path: `${pictures}/${template}-${colorScheme}.png`, fullPage: true });
    }
    await page.close();
  });
});
