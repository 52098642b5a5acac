import type { DriveFile } from '../drive/DriveFile';
import type { Execution } from '../execution/Execution';
import type { FormModel } from '../forms/FormModel';
import type { Answers } from '../forms/submission';
import type { Mail } from '../post/Mail';
import { ScriptProject } from '../script/ScriptProject';
import type { Workbook } from '../sheets/Workbook';
import type { Interceptor } from '../world/interception';
import type { Meter } from '../world/Meter';
import type { WorldState } from '../world/WorldState';
import { advanceTo, type AdvanceOptions } from './clockTriggers';
import { submitForm, type Submission, type SubmitOptions } from './formSubmission';
import { HostScript, sourceOf, type ScriptFiles } from './HostScript';
import { copySpreadsheet } from './copySpreadsheet';
import { Person } from './Person';
import { savedWorld } from './saveWorld';
import { callFromPage, openWebApp, type WebAppAnswer } from './webApp';
import { WorkbookSession } from './WorkbookSession';

export interface NewSpreadsheet {
  readonly owner: string;
  readonly title?: string;
  readonly timeZone?: string;
  readonly locale?: string;
  /** Accounts that may edit besides the owner; by default anyone, as for a file shared by link. */
  readonly editors?: 'anyone' | readonly string[];
}

/** Google on a laptop, as tests and the local office hold it. */
export class World {
  constructor(readonly state: WorldState) {}

  /** The world's clock, in epoch milliseconds. */
  now(): number {
    return this.state.clock.now();
  }

  get meter(): Meter {
    return this.state.meter;
  }

  addSpreadsheet({ owner, title, timeZone, locale, editors = 'anyone' }: NewSpreadsheet): Workbook {
    return this.state.addWorkbook({
      title: title ?? 'Untitled spreadsheet',
      locale: locale ?? 'en_US',
      timeZone: timeZone ?? 'Etc/GMT',
      owner,
      editors,
    });
  }

  copySpreadsheet(workbook: Workbook, person: string): { workbook: Workbook; scripts: HostScript[] } {
    return copySpreadsheet(this.state, workbook, person);
  }

  /** Files that scripts made on any account's Drive, oldest first. */
  files(): DriveFile[] {
    return [...this.state.files.values()];
  }

  /** From now on every export answers with a page, as Google does when it refuses; null lets PDFs come again. */
  answerExports(answer: { code: number; text: string } | null): void {
    this.state.exportAnswer = answer;
  }

  bindScript(workbook: Workbook, source: ScriptFiles): HostScript {
    const id = this.state.ids.file('script');
    const project = new ScriptProject(id, workbook.owner, workbook.id, sourceOf(source));
    this.state.scripts.set(id, project);
    return new HostScript(this.state, project);
  }

  workbooks(): Workbook[] {
    return [...this.state.workbooks.values()];
  }

  scripts(): HostScript[] {
    return [...this.state.scripts.values()].map((project) => new HostScript(this.state, project));
  }

  /** The account goes through the consent screen of a script. The owner has done so already. */
  authorise(script: HostScript, account: string): void {
    const { project } = script;
    if (!project.authorised.includes(account)) project.authorised = [...project.authorised, account];
  }

  revoke(script: HostScript, account: string): void {
    script.project.authorised = script.project.authorised.filter((other) => other !== account);
  }

  openWorkbook(workbook: Workbook, person: string): WorkbookSession {
    return new WorkbookSession(this.state, workbook, person);
  }

  openWebApp(url: string, { as = '' } = {}): WebAppAnswer {
    return openWebApp(this.state, url, as);
  }

  callFromPage(
    url: string,
    functionName: string,
    args: readonly unknown[] = [],
    { as = '' } = {},
  ): Execution {
    return callFromPage(this.state, url, functionName, args, as);
  }

  /** Moves the clock and fires the clock triggers that fall due; returns how many ran. */
  advance(milliseconds: number, options?: AdvanceOptions): number {
    return advanceTo(this.state, this.now() + milliseconds, options);
  }

  advanceTo(instant: string | number, options?: AdvanceOptions): number {
    return advanceTo(this.state, typeof instant === 'number' ? instant : Date.parse(instant), options);
  }

  forms(): FormModel[] {
    return [...this.state.forms.values()];
  }

  /** Fills in and sends a form, by its id or by the address of its page. Answers are keyed by question title. */
  submitForm(form: string, answers: Answers, options: SubmitOptions = {}): Submission {
    const found = this.forms().find(
      ({ id, publishedId }) => form === id || form.includes(`/${publishedId}/`),
    );
    if (!found) throw new Error(`There is no form ${form}.`);
    return submitForm(this.state, found, answers, options);
  }

  /** A user who edits the grid by hand; by default the owner. */
  person(workbook: Workbook, account = workbook.owner): Person {
    return new Person(this.state, workbook, account);
  }

  /** Everything there is, as JSON text for restoreWorld. */
  save(): string {
    return JSON.stringify(savedWorld(this.state));
  }

  /** Mails an account received, oldest first. */
  mailbox(account: string): readonly Mail[] {
    return this.state.post.mailbox(account);
  }

  /** Mails an account sent, oldest first. */
  sentMail(account: string): readonly Mail[] {
    return this.state.post.sentBy(account);
  }

  mailboxes(): string[] {
    return this.state.post.addressees();
  }

  /** E-mail recipients per day; 100 for a consumer account. */
  setMailQuota(account: string, recipients: number): void {
    this.state.post.setQuota(account, recipients);
  }

  setLatency(latencyMs: (call: string) => number): void {
    this.state.latencyMs = latencyMs;
  }

  /** Adds a hook on every service call; the returned function takes it away. */
  intercept(hook: Interceptor): () => void {
    return this.state.interceptors.add(hook);
  }
}
