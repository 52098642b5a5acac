import type { HostScript, Workbook, WorkbookSession, World } from '../../emulator/index';

/** One office on this computer: a world with one workbook, its bound script, and the user who has it open. */
export class LocalOffice {
  private currentSession: WorkbookSession | null = null;

  constructor(
    readonly world: World,
    /** Mails that were opened. The world's post office does not record this; Google does. */
    private readonly opened: Set<string> = new Set(),
  ) {}

  get workbook(): Workbook {
    const workbook = this.world.workbooks()[0];
    if (!workbook) throw new Error('The world has no workbook');
    return workbook;
  }

  get script(): HostScript {
    const script = this.world.scripts()[0];
    if (!script) throw new Error('The world has no script');
    return script;
  }

  get owner(): string {
    return this.workbook.owner;
  }

  get timeZone(): string {
    return this.workbook.properties.timeZone;
  }

  get session(): WorkbookSession | null {
    return this.currentSession;
  }

  get webAppUrl(): string | null {
    return this.script.project.deployment?.url ?? null;
  }

  /** A user opens the workbook; null closes it. Grants the consent that Google would ask for once. */
  enter(person: string | null): void {
    if (person) this.world.authorise(this.script, person);
    this.currentSession = person ? this.world.openWorkbook(this.workbook, person) : null;
  }

  markRead(address: string, mail: { id: string }): void {
    this.opened.add(`${address} ${mail.id}`);
  }

  isRead(address: string, mail: { id: string }): boolean {
    return this.opened.has(`${address} ${mail.id}`);
  }

  get readMails(): string[] {
    return [...this.opened];
  }

  save(): string {
    return this.world.save();
  }
}
