import { readFileSync } from 'node:fs';
import type { Frame, Page } from 'playwright-core';

const axe = readFileSync('node_modules/axe-core/axe.min.js', 'utf8');

interface Checker {
  axe: {
    run(
      where: { exclude: string[][] },
      how: object,
    ): Promise<{ violations: { id: string; nodes: { html: string }[] }[] }>;
  };
}

/** WCAG 2.2 AA and what axe itself thinks good; the size of targets is checked only where it is asked for. */
const how = {
  runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
  rules: { 'target-size': { enabled: true } },
};

/**
 * What axe finds wrong, one line each. Frames inside are left out: what stands in them is checked on its own, and axe
 * waits fifteen seconds for a frame that does not answer it.
 */
export async function axeFindings(page: Page | Frame): Promise<string[]> {
  await page.evaluate(axe);
  return page.evaluate(async (asked) => {
    const checker = (globalThis as unknown as Checker).axe;
    const { violations } = await checker.run({ exclude: [['iframe']] }, asked);
    return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`));
  }, how);
}
