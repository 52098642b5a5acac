/** Small journals written by hand; times are the office's wall clock (WIB): `2025-09-01 07.30`. */
import type { Evidence, ItemEvent, ItemFields, Recorded } from '../../src/workflow/model';
import type { End } from '../../src/sop/model';

export function wib(text: string): number {
  const [date = '', time = '00.00'] = text.split(' ');
  return Date.parse(`${date}T${time.replace('.', ':')}:00+07:00`);
}

export const people = {
  submitter: 'sari@contoh.id',
  steward: 'bayu@contoh.id',
  editor: 'rina@contoh.id',
  commissioner: 'tono@contoh.id',
  operator: 'dewi@contoh.id',
};

const minute = 60_000;
const usualFields: ItemFields = {
  title: 'Rapat koordinasi',
  activityEndedAt: null,
  section: 'Teknis dan Hukum',
  contentType: 'Berita',
  materialUrls: ['https://drive.google.com/file/d/1'],
  caption: 'Caption',
  narrative: '',
  publishOn: '',
  submitterEmail: people.submitter,
  procedure: '',
};

export interface StepTimes {
  from: string;
  to: string;
}

/** The events of one item, in order. */
export class ItemJournal {
  readonly records: Recorded<ItemEvent>[] = [];
  private readonly rounds = new Map<string, number>();

  constructor(
    readonly number: string,
    submitted: string,
    fields: Partial<ItemFields> = {},
    procedure = { key: 'pacitan', version: 1 },
  ) {
    const submittedAt = wib(submitted);
    const activityEndedAt =
      fields.activityEndedAt === undefined ? submittedAt - 30 * minute : fields.activityEndedAt;
    this.tell(
      {
        type: 'ItemRegistered',
        procedure: procedure.key,
        procedureVersion: procedure.version,
        fingerprint: number,
        submittedAt,
        fields: { ...usualFields, ...fields, activityEndedAt },
        problems: [],
      },
      submittedAt,
      people.submitter,
    );
    this.start('1', activityEndedAt ?? submittedAt, { dueAt: activityEndedAt, at: submittedAt });
    this.finish('1', 'kirim', submitted, people.submitter);
  }

  /** A visit from one time to another. */
  step(step: string, { from, to }: StepTimes, outcome: string, by: string, evidence: Evidence = {}): this {
    return this.begin(step, from).finish(step, outcome, to, by, evidence);
  }

  begin(step: string, from: string, carriedMinutes = 0): this {
    return this.start(step, wib(from), { dueAt: wib(from) + 60 * minute, at: wib(from), carriedMinutes });
  }

  vote(step: string, outcome: string, at: string, by: string): this {
    const round = this.rounds.get(step) ?? 1;
    return this.tell({ type: 'VoteCast', step, round, outcome, evidence: {} }, wib(at), by);
  }

  finish(step: string, outcome: string, at: string, by: string, evidence: Evidence = {}): this {
    const round = this.rounds.get(step) ?? 1;
    const finishedAt = wib(at);
    return this.tell(
      { type: 'StepFinished', step, round, outcome, finishedAt, evidence, ownWork: false },
      finishedAt,
      by,
    );
  }

  end(
    end: End,
    at: string,
    note = '',
    reason: 'outcome' | 'limitPassed' | 'cancelledByOfficer' = 'outcome',
  ): this {
    return this.tell({ type: 'ItemEnded', end, reason, note }, wib(at), '');
  }

  /** The straight way from check to sharing, each step a quarter of an hour, published on these platforms. */
  publish(
    at: string,
    links: readonly (readonly [platform: string, url: string])[],
    evidence: Evidence = {},
  ): this {
    const postUrl = links.map(([platform, url]) => ({ platform, url }));
    return this.upToApproval(at).step('6', quarter(at, 15), 'tayang', people.operator, {
      ...evidence,
      postUrl,
    });
  }

  /** Checked, edited and approved by that time. */
  upToApproval(at: string): this {
    return this.step('2', quarter(at, 60), 'lengkap', people.steward)
      .step('3', quarter(at, 45), 'selesai', people.editor, { draft: 'https://drive.google.com/draft' })
      .step('4', quarter(at, 30), 'setuju', people.commissioner);
  }

  private start(
    step: string,
    startedAt: number,
    { dueAt, at, carriedMinutes = 0 }: { dueAt: number | null; at: number; carriedMinutes?: number },
  ): this {
    const round = (this.rounds.get(step) ?? 0) + 1;
    this.rounds.set(step, round);
    return this.tell(
      {
        type: 'StepStarted',
        step,
        round,
        startedAt,
        standardDueAt: dueAt,
        limitAt: null,
        carriedMs: carriedMinutes * minute,
        note: '',
      },
      at,
      '',
    );
  }

  private tell(event: ItemEvent, at: number, email: string): this {
    this.records.push({
      id: `${this.number}#${this.records.length + 1}`,
      at,
      number: this.number,
      version: this.records.length + 1,
      actor: { email, via: email ? 'page' : 'clock', account: 'kantor@contoh.id' },
      event,
    });
    return this;
  }
}

/** The quarter of an hour that begins so many minutes before a time. */
function quarter(at: string, minutesBefore: number): StepTimes {
  const wall = (instant: number) =>
    new Date(instant + 7 * 60 * minute).toISOString().slice(0, 16).replace('T', ' ').replace(':', '.');
  const from = wib(at) - minutesBefore * minute;
  return { from: wall(from), to: wall(from + 15 * minute) };
}

/** `Riwayat`: the rows of several items in the order of time. */
export const journalOf = (...items: readonly ItemJournal[]): Recorded<ItemEvent>[] =>
  items.flatMap(({ records }) => records).sort((a, b) => a.at - b.at);
