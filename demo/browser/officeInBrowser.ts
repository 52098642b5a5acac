import { chromium, type Browser, type FrameLocator, type Page } from 'playwright-core';

/**
 * How long what a browser must show is waited for before it counts as hung. No measure of speed: a machine twenty times
 * slower must get there, too.
 */
export const patienceMs = 10 * 60_000;

export function startBrowser(): Promise<Browser> {
  return chromium.launch({
    timeout: patienceMs,
    executablePath: '/usr/bin/chromium',
    args: [
      '--headless',
      '--no-sandbox',
      '--disable-gpu',
      '--no-first-run',
      '--disable-background-networking',
    ],
    // Chromium draws date fields in its own language; on Linux only this variable sets it.
    env: { ...process.env, LANGUAGE: 'id' },
  });
}

export interface HandIn {
  title: string;
  /** `2025-09-01T10:40` */
  endedAt: string;
  section: string;
  contentType: string;
  material: string;
  caption: string;
  email: string;
}

/** One browser window on the local office. Elements are found by visible text and by accessible name, as a user finds them. */
export class OfficeInBrowser {
  private constructor(
    readonly page: Page,
    private readonly address: string,
  ) {}

  static async open(
    browser: Browser,
    address: string,
    { width = 1280, height = 800, tour = false } = {},
  ): Promise<OfficeInBrowser> {
    const context = await browser.newContext({ viewport: { width, height }, locale: 'id-ID' });
    context.setDefaultTimeout(patienceMs);
    const page = await context.newPage();
    if (!tour) await page.addInitScript(() => localStorage.setItem('tur', 'tutup'));
    const office = new OfficeInBrowser(page, address);
    await office.go('lembar');
    return office;
  }

  async go(...place: string[]): Promise<void> {
    await this.page.goto(`${this.address}/#/${place.map(encodeURIComponent).join('/')}`);
    await this.page.getByRole('navigation', { name: 'Bagian kantor lokal' }).waitFor();
  }

  async enterAs(name: string): Promise<void> {
    const chooser = this.page.getByLabel('Masuk sebagai');
    const option = chooser.locator('option', { hasText: name });
    await chooser.selectOption((await option.getAttribute('value')) ?? '');
    await this.page.getByRole('menuitem', { name: 'Publikasi' }).waitFor();
  }

  async choose(...path: string[]): Promise<void> {
    for (const name of path) await this.page.getByRole('menuitem', { name, exact: false }).last().click();
  }

  tab(name: string) {
    return this.page.getByRole('navigation', { name: 'Tab lembar kerja' }).getByRole('link', { name });
  }

  /** The row of a tab that shows a text. */
  row(text: string) {
    return this.page.getByRole('row').filter({ hasText: text });
  }

  /** Presses a button of the script's ui.alert; returns the text of the alert. */
  async answer(button: string): Promise<string> {
    const dialog = this.page.getByRole('dialog');
    const words = await dialog.innerText();
    await dialog.getByRole('button', { name: button, exact: true }).click();
    await dialog.waitFor({ state: 'detached' });
    return words;
  }

  /** Fills in the form as a submitter, without sending it. */
  async fillForm({ title, endedAt, section, contentType, material, caption, email }: HandIn): Promise<void> {
    await this.go('formulir');
    const { page } = this;
    await page.getByLabel(/^Judul kegiatan/).fill(title);
    await page.getByLabel(/^Waktu selesai kegiatan/).fill(endedAt);
    await page.getByLabel(/^Subbagian pengusul/).selectOption(section);
    await page.getByLabel(/^Jenis konten/).selectOption(contentType);
    await page.getByLabel(/^Tautan foto/).fill(material);
    await page.getByLabel(/^Caption/).fill(caption);
    await page.getByLabel(/^Surel pengusul/).fill(email);
  }

  async handIn(answers: HandIn): Promise<void> {
    await this.fillForm(answers);
    await this.page.getByRole('button', { name: 'Kirim', exact: true }).click();
    await this.page.getByText('Terima kasih').waitFor();
  }

  /** Opens the newest mail whose subject holds a text. */
  async readMail(address: string, about: string): Promise<FrameLocator> {
    await this.go('surat', address);
    const mails = this.page.getByRole('region', { name: 'Surat untuk' }).getByRole('listitem');
    await mails.filter({ hasText: about }).first().click();
    return this.page.frameLocator('iframe[title="Isi surat"]');
  }

  /** Follows the button of that mail, or another link in it, to the page of the web app. */
  async openMail(address: string, about: string, link?: string): Promise<{ page: Page; task: FrameLocator }> {
    const letter = await this.readMail(address, about);
    const links = letter.locator('a[href^="/webapp"]');
    const [page] = await Promise.all([
      this.page.waitForEvent('popup'),
      (link ? links.filter({ hasText: link }) : links).first().click(),
    ]);
    return { page, task: page.frameLocator('iframe') };
  }

  async subjects(address: string): Promise<string[]> {
    await this.go('surat', address);
    const list = this.page.getByRole('region', { name: 'Surat untuk' });
    await list.getByRole('listitem').first().waitFor();
    return list.getByRole('listitem').allInnerTexts();
  }

  async pushClock(label: string): Promise<void> {
    await this.go('jam');
    const before = await this.page.locator('.clock-face').innerText();
    const button = this.page.getByRole('button', { name: label, exact: true });
    await button.click();
    await this.page.locator('.clock-face', { hasNotText: before }).waitFor();
    await this.page.waitForFunction(() => !document.querySelector('progress'));
  }

  async pushClockTo(moment: string): Promise<void> {
    await this.go('jam');
    await this.page.getByLabel('Sampai tanggal dan jam').fill(moment);
    await this.page.getByRole('button', { name: 'Majukan' }).click();
    await this.page.waitForFunction(() => document.querySelector('progress'));
    await this.page.waitForFunction(() => !document.querySelector('progress'));
  }
}
