import { refusalWords } from '../../src/messages/refusals';
import type { Refusal } from '../../src/workflow/model';
import { english, wib } from './samples';

const at = Date.UTC(2025, 8, 1, 7, 30);
const said = 'Senin, 1 September 2025 pukul 14.30 WIB';

/** One of every code: a new one does not compile until it stands here. */
const refusals: { [C in Refusal['code']]: Extract<Refusal, { code: C }> } = {
  AlreadyDecided: { code: 'AlreadyDecided', by: 'Sri Wahyuni', at, outcome: 'setuju' },
  ItemEnded: { code: 'ItemEnded', end: 'tidak selesai', by: '', at },
  LimitPassed: { code: 'LimitPassed', at },
  NotYourTurn: { code: 'NotYourTurn', step: 'Sunting' },
  UnknownOutcome: { code: 'UnknownOutcome', outcome: 'mungkin' },
  EvidenceMissing: { code: 'EvidenceMissing', kinds: ['photo', 'video'] },
  EvidenceInvalid: { code: 'EvidenceInvalid', kind: 'postUrl', reason: 'wrongPlatform' },
  PersonUnknown: { code: 'PersonUnknown' },
  ReceivedAtInvalid: { code: 'ReceivedAtInvalid' },
  RecordingOff: { code: 'RecordingOff' },
  ProofMissing: { code: 'ProofMissing' },
  AlreadyAssigned: { code: 'AlreadyAssigned', name: 'Sri' },
  OwnWork: { code: 'OwnWork' },
  AlreadyVoted: { code: 'AlreadyVoted', at },
  ItemUnknown: { code: 'ItemUnknown' },
  RequestInvalid: { code: 'RequestInvalid' },
  LinkInvalid: { code: 'LinkInvalid' },
  LinkExpired: { code: 'LinkExpired' },
  Busy: { code: 'Busy' },
  NotSetUp: { code: 'NotSetUp' },
  CopiedWorkbook: { code: 'CopiedWorkbook' },
  StewardsOnly: { code: 'StewardsOnly' },
  OfficersOnly: { code: 'OfficersOnly' },
  AlreadyOffice: { code: 'AlreadyOffice', account: 'humas@kpu.test' },
  AlreadyRegistered: { code: 'AlreadyRegistered' },
  NothingToDo: { code: 'NothingToDo' },
};

describe.each(Object.values(refusals))('the refusal $code', (refusal) => {
  const { title, text } = refusalWords(refusal, wib);

  it('has a title and whole sentences in Indonesian', () => {
    expect(title).toMatch(/^[A-Z][^.]+$/);
    expect(text).toMatch(/^[“A-Z].*\.$/);
    expect(title + ' ' + text).not.toMatch(english);
    expect(text).not.toMatch(/ {2}|\.\.|“”/);
  });

  it('says what to do next, or that nothing is left to do', () => {
    expect(text).toMatch(/[Mm]ohon|Periksa|Salin|[Tt]idak ada|petugas lain/);
  });
});

describe('what a refusal tells', () => {
  const text = (refusal: Refusal) => refusalWords(refusal, wib).text;

  it('names who decided, when and what', () => {
    expect(text(refusals.AlreadyDecided)).toContain(`oleh Sri Wahyuni pada ${said} dengan hasil “setuju”`);
  });

  it('names nobody where it was the clock', () => {
    expect(text(refusals.ItemEnded)).not.toContain('oleh');
    expect(text({ ...refusals.AlreadyDecided, by: ' ' })).toContain(`sudah diputuskan pada ${said}`);
  });

  it('asks for either of two kinds', () => {
    expect(text(refusals.EvidenceMissing)).toContain('Tautan foto atau tautan video');
  });

  it.each(['notALink', 'wrongPlatform', 'tooLong', 'notADate', 'unknownOfficer'] as const)(
    'explains what is wrong with a field: %s',
    (reason) => {
      const words = text({ code: 'EvidenceInvalid', kind: 'draft', reason });
      expect(words).toMatch(/^Tautan konsep .{15,}\.$/);
      expect(words).not.toMatch(english);
    },
  );

  it('lets no text of people run on for ever', () => {
    expect(text({ code: 'UnknownOutcome', outcome: 'x\n'.repeat(5000) }).length).toBeLessThan(300);
  });
});
