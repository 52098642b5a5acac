import type { FrameLocator } from 'playwright-core';

/** Chooses an outcome on the page, fills in its fields; `send` presses the button. */
export async function fillOnPage(
  task: FrameLocator,
  outcome: string,
  answers: Record<string, string> = {},
): Promise<{ send(): Promise<void> }> {
  const choice = task.getByRole('button', { name: new RegExp(`^${outcome}`, 'i') });
  const submit = task.locator('button[type=submit]');
  await choice.or(submit).first().waitFor();
  // A step with one way shows its fields at once; an outcome that asks for nothing is sent by its own button.
  const hasForm = (await submit.count()) > 0;
  if (!hasForm && Object.keys(answers).length > 0) await choice.click();
  for (const [label, value] of Object.entries(answers)) {
    await task.getByRole('textbox', { name: new RegExp(`^${label}`) }).fill(value);
  }
  return {
    send: async () => {
      await ((await submit.count()) > 0 ? submit : choice).click();
      await task.getByRole('heading', { name: 'Terima kasih, sudah tercatat' }).waitFor();
    },
  };
}

export async function finishOnPage(...given: Parameters<typeof fillOnPage>): Promise<void> {
  await (await fillOnPage(...given)).send();
}
