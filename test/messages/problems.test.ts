import { problemText, problemWords } from '../../src/messages/problems';
import { questions, tabs } from '../../src/sheetLayout';
import type { ItemProblem, OfficeProblemCode } from '../../src/workflow/model';
import { english } from './samples';

type Code = ItemProblem['code'] | OfficeProblemCode;
const named: Record<Code, readonly string[]> = {
  TitleMissing: ['title'],
  MaterialMissing: ['materialUrls'],
  TextMissing: ['caption', 'narrative'],
  ActivityTimeUnreadable: ['activityEndedAt'],
  ActivityInFuture: ['activityEndedAt'],
  UnknownSection: ['section'],
  TextTooLong: [],
  ProcedureUnknown: [],
  RoleWithoutOfficer: [],
  AnswerColumnMissing: [],
  AnswersTabMissing: [],
  SopTabEmpty: [],
  StewardMissing: [],
  TabMissing: [],
  BuildMismatch: [],
  EvidenceIncomplete: [],
  MailUndeliverable: [],
  MailsShort: [],
  ArchiveFailed: [],
  JournalDamaged: [],
  SweepSilent: [],
  OfficeMoved: [],
  CheckFailing: [],
};

describe.each(Object.entries(named))('the problem %s', (code, fields) => {
  const { title, text, mend } = problemWords(code, '=Umum & "Logistk"\n<b>');

  it('says in whole sentences what is wrong and who mends it', () => {
    expect(title).toMatch(/^[A-Z][^.]+$/);
    expect(text).toMatch(/^[A-Z].*\.$/);
    expect(mend).toMatch(/^Mohon .*\.$/);
    expect([title, text, mend].join(' ')).not.toMatch(english);
    expect(text).not.toContain('\n');
  });

  it('names the columns by the words that stand in the sheet', () => {
    for (const field of fields) {
      expect(text).toContain(`“${questions.find((question) => question.field === field)!.heading}”`);
    }
  });
});

describe('what a problem tells', () => {
  it('shows what stood there', () => {
    expect(problemText({ code: 'UnknownSection', detail: 'Umum & Logistk' })).toMatch(
      /\(“Umum & Logistk”\)\. Mohon/,
    );
  });

  it('lists what else the table asks for', () => {
    const told = problemText({ code: 'EvidenceIncomplete', detail: 'documentation 4; narrative 1' });
    expect(told).toContain('minimal 4');
    expect(told).toContain('Narasi');
  });

  it('finds words even for a code nobody knows', () => {
    for (const code of ['', 'Foo', 'toString', '__proto__']) {
      expect(problemWords(code, '').text).toMatch(/perlu diperiksa pada lembar kerja\.$/);
    }
  });

  it('points to tabs that exist', () => {
    const said = Object.keys(named)
      .map((code) => Object.values(problemWords(code, '')).join(' '))
      .join(' ');
    const titles: string[] = Object.values(tabs).map(({ title }) => title);
    for (const [, tab] of said.matchAll(/tab ([A-Z]\w+)/g)) expect(titles).toContain(tab);
    expect(said).toContain('tab Petugas');
  });
});
