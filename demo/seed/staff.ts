import type { LocalOffice } from '../localOffice/LocalOffice';
import { samplePeople, type SamplePerson } from './people';
import { tabText } from './tabText';

/** Types people into `Petugas` for every role the table names, as the office's administrator would. */
export function fillStaff(office: LocalOffice): SamplePerson[] {
  const people = samplePeople(rolesToFill(office), rolesPerSection(office), sectionsOf(office));
  const { sheetId, headings } = tabText(office.workbook, 'Petugas');
  const person = office.world.person(office.workbook);
  people.forEach(({ name, email, role, section }, index) => {
    const line: Record<string, string> = {
      Nama: name,
      Surel: email,
      Peran: role,
      Subbagian: section,
      Aktif: 'Ya',
    };
    headings.forEach((heading, column) => {
      if (line[heading]) person.edit(sheetId, index + 2, column + 1, line[heading]);
    });
  });
  return people;
}

/** The enacted table's own list of roles, as `Riwayat` records it, less those that only ever fill in the form. */
function rolesToFill({ workbook }: LocalOffice): string[] {
  const steps = tabText(workbook, 'SOP').rows.filter((row) => row.Kapan !== 'formulir');
  const enacted = tabText(workbook, 'Riwayat').rows.filter((row) => row.Peristiwa === 'ProcedureEnacted');
  const roles = enacted.flatMap((row) => (JSON.parse(row.Data ?? '{}') as { roles?: string[] }).roles ?? []);
  return [...new Set(roles)].filter((role) => steps.some((row) => row.Pelaksana?.includes(role)));
}

/** "Kasubbag terkait": the one of the item's own section, so every section needs one. */
function rolesPerSection({ workbook }: LocalOffice): string[] {
  return tabText(workbook, 'SOP').rows.flatMap(
    ({ Pelaksana = '' }) => /^(.*) terkait/.exec(Pelaksana)?.[1] ?? [],
  );
}

function sectionsOf({ workbook }: LocalOffice): string[] {
  const line = tabText(workbook, 'Pengaturan').rows.find((row) => row.Pengaturan === 'Subbagian');
  return (line?.Nilai ?? '').split(';').map((section) => section.trim());
}
