import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';

const axe = readFileSync('node_modules/axe-core/axe.min.js', 'utf8');

interface Checker {
  axe: {
    run(where: { exclude: string[][] }): Promise<{ violations: { id: string; nodes: { html: string }[] }[] }>;
  };
}

/**
 * What axe finds wrong in the office's own page, one line each. Frames are left out: what stands in them is the
 * product's, tested on its own, and axe waits fifteen seconds for a frame that does not answer it.
 */
export async function axeFindings(page: Page): Promise<string[]> {
  await page.evaluate(axe);
  return page.evaluate(async () => {
    const checker = (globalThis as unknown as Checker).axe;
    const { violations } = await checker.run({ exclude: [['iframe']] });
    return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`));
  });
}
