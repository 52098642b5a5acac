/** The officer who keeps the workbook gets a mail about wrong columns of an answer and corrects their cells. */
import { columnsToMend, procedureQuestion, type Letter } from './letters';
import type { Life } from './Life';
import { caption, narrative } from './materials';
import { typedTime } from './officeHours';
import { answersTable, row, text } from './tables';

export function mendAnswer({ semester }: Life, letter: Letter): void {
  const { world, workbook, sections, chance, diary } = semester;
  const { sheetId, headings, lines } = answersTable(workbook);
  const line = lines.find((one) => text(one, 'Nomor Register') === letter.number);
  if (!line) return diary.count('could not mend');
  const procedures = world.forms()[0]?.items.find(({ title }) => title === procedureQuestion)?.choices ?? [];
  const right: Record<string, string> = {
    'Judul kegiatan': `Kegiatan yang judulnya menyusul (${letter.number})`,
    'Waktu selesai kegiatan': typedTime(world.now() - 86_400_000),
    'Subbagian pengusul': chance.pick(sections),
    ...(procedures.length > 0 && { [procedureQuestion]: chance.pick(procedures) }),
    'Tautan foto dan/atau video': [1, 2, 3, 4, 5].map((part) => `${folder}${part}/view`).join('\n'),
    Narasi: narrative(letter.number),
    'Tanggal tayang yang diharapkan': typedTime(world.now() + 86_400_000).slice(0, 10),
  };
  for (const heading of columnsToMend(letter)) {
    const column = headings.indexOf(heading) + 1;
    if (column === 0) diary.count('could not mend');
    else world.person(workbook).edit(sheetId, line[row], column, right[heading] ?? caption(letter.number));
  }
  diary.count('mended in the answer');
}

const folder = 'https://drive.google.com/file/d/1SusulanBahan';
