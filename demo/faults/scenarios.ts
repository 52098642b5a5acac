/** Everything the product does, one scenario each. */
import { carry, handInOne, numberOf, turnsOf, type Turn } from '../bench/carry';
import type { Office } from '../scenario/Semester';
import { readTable, row } from '../scenario/tables';
import {
  approvedInSheet,
  cancelled,
  decided,
  entered,
  handedIn,
  handedOver,
  minutesPass,
  newestCancelled,
  recapChosen,
  setUp,
} from './acts';
import { decide } from './knock';
import type { Scenario } from './scenario';

const minute = 60_000;
const title = 'Rapat koordinasi pemutakhiran data pemilih';

/** Hands one item in and carries it to a step. */
const at =
  (step: string) =>
  (office: Office): readonly Turn[] => {
    handInOne(office, title);
    const number = numberOf(office, title);
    const turn = carry(office, number, step);
    handInOne(office, 'Apel pagi');
    // An officer who also does the next step goes there from the page and gets no mail.
    const others = turnsOf(office, number).filter(({ email }) => email !== turn?.email);
    return turn ? [turn, ...others] : [];
  };

/** The office renames a subbagian, and another person becomes editor, while the approvers think. */
function changeSettings({ world, workbook }: Office): void {
  const person = world.person(workbook);
  const settings = readTable(workbook, 'Pengaturan', 'Nilai');
  const sections = settings.lines.find(({ Pengaturan }) => Pengaturan === 'Subbagian');
  const value = settings.headings.indexOf('Nilai') + 1;
  if (sections) person.edit(settings.sheetId, sections[row], value, 'Subbagian Baru; Hukum');
  const staff = readTable(workbook, 'Petugas', 'Surel');
  const operator = staff.lines.find(({ Peran }) => Peran === 'Operator');
  const email = staff.headings.indexOf('Surel') + 1;
  if (operator) person.edit(staff.sheetId, operator[row], email, 'operator.baru@kpu-demo.test');
}

/** The first working day of a month, just before the office opens. */
const untilRecapIsDue = (office: Office): readonly Turn[] => {
  at('the end')(office);
  office.world.advanceTo('2025-10-01T00:58:00Z', { everyMinutes: 24 * 60 });
  return [];
};

export const scenarios: readonly Scenario[] = [
  { name: 'hand-in', prepare: () => [], act: handedIn, oppose: newestCancelled },
  { name: 'enter material', prepare: () => [], act: entered, oppose: newestCancelled },
  { name: 'clarify', prepare: at('Periksa'), act: decided('kurang'), oppose: decided('lengkap') },
  {
    name: 'answer a question',
    prepare: (office) => {
      const [asked] = at('Periksa')(office);
      if (asked) decide(office, asked, 'kurang');
      return turnsOf(office, asked?.task.number ?? '');
    },
    act: decided('kirim'),
    oppose: cancelled,
  },
  { name: 'hand to editor', prepare: at('Periksa'), act: decided('lengkap'), oppose: decided('kurang') },
  { name: 'hand over', prepare: at('Sunting'), act: handedOver, oppose: decided('selesai') },
  { name: 'concept', prepare: at('Sunting'), act: decided('selesai'), oppose: cancelled },
  {
    name: 'approve by menu',
    prepare: at('Setujui'),
    act: approvedInSheet,
    oppose: decided('tidak setuju', 1),
  },
  {
    name: 'approve by page',
    prepare: at('Setujui'),
    act: decided('setuju'),
    oppose: decided('tidak setuju', 1),
  },
  { name: 'revise', prepare: at('Setujui'), act: decided('perbaiki'), oppose: decided('setuju', 1) },
  { name: 'reject', prepare: at('Setujui'), act: decided('tidak setuju'), oppose: decided('setuju', 1) },
  {
    name: 'time-out',
    prepare: (office) => {
      const turns = at('Setujui')(office);
      const limitAt = turns[0]?.task.step.limitAt ?? 0;
      office.world.advanceTo(limitAt - minute, { everyMinutes: 120 });
      return turns;
    },
    act: minutesPass,
    oppose: decided('setuju'),
  },
  { name: 'upload', prepare: at('Unggah'), act: decided('tayang'), oppose: cancelled },
  { name: 'share', prepare: at('Bagikan'), act: decided('dibagikan'), oppose: cancelled },
  {
    name: 'recap by the clock',
    prepare: untilRecapIsDue,
    act: minutesPass,
    oppose: handedIn,
  },
  {
    name: 'its PDF',
    prepare: (office) => {
      untilRecapIsDue(office);
      office.world.advance(5 * minute);
      return [];
    },
    act: minutesPass,
    oppose: handedIn,
  },
  {
    name: 'recap by menu',
    prepare: at('the end'),
    act: recapChosen,
    oppose: handedIn,
  },
  {
    name: 'set-up',
    isBare: true,
    prepare: () => [],
    act: setUp('pacitan'),
    oppose: setUp('jawa-tengah'),
  },
  {
    name: 'settings changed meanwhile',
    prepare: (office) => {
      const turns = at('Setujui')(office);
      changeSettings(office);
      return turns;
    },
    act: decided('setuju'),
    oppose: decided('tidak setuju', 1),
  },
];
