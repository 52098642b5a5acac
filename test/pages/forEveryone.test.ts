/** WCAG 2.2 AA as far as a machine can tell, and the rules of the house: for every page, in every state, at every width. */
import type { Page } from 'playwright-core';
import { axeFindings } from '../browser/axeFindings';
import { cutTexts, overflowOf, PagesInBrowser, smallTargets, walkByTab } from './browser';
import { states } from './states';

/** Beside the rows, the narrowest phone, a phone, a tablet, a computer. */
const widths = [300, 320, 360, 768, 1280];

let pages: PagesInBrowser;
let page: Page;
beforeAll(async () => void (pages = await PagesInBrowser.start()));
afterEach(() => page?.close());
afterAll(() => pages.close());

const expectWhole = async () => {
  for (const width of widths) {
    await page.setViewportSize({ width, height: 740 });
    expect({ width, wider: await overflowOf(page), cut: await cutTexts(page) }).toEqual({
      width,
      wider: 0,
      cut: [],
    });
  }
};

it.each(states)('$page, $is: can be read and used by everyone', async (state) => {
  page = await pages.open(state.page, state.ticket, state.replies ?? {});
  await state.reach?.(page);
  await page.getByText(state.shows).first().waitFor();
  expect(await page.getAttribute('html', 'lang')).toBe('id');
  expect(await axeFindings(page)).toEqual([]);
  await page.emulateMedia({ colorScheme: 'dark', reducedMotion: 'reduce' });
  expect(await axeFindings(page)).toEqual([]);
  expect(await smallTargets(page)).toEqual([]);
  expect(await walkByTab(page)).toEqual({ unreached: [], unseen: [] });
  await expectWhole();
  await page.addStyleTag({ content: 'html { font-size: 200% }' });
  await expectWhole();
});

it('no page is left out', async () => {
  expect([...new Set(states.map((state) => state.page))].toSorted()).toEqual(pages.names.toSorted());
});
