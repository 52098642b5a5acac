/** Whoever keeps the workbook is told which column of an answer is wrong, and mends it in its cell. */
import { columnToMend, procedureQuestion, type Letter } from './letters';
import { caption } from './materials';
import { typedTime } from './officeHours';
import type { Life } from './Life';
import { answersTable, row, text } from './tables';

export function mendAnswer({ semester }: Life, letter: Letter): void {
  const { world, workbook, sections, chance, diary } = semester;
  const heading = columnToMend(letter) ?? '';
  const { sheetId, headings, lines } = answersTable(workbook);
  const line = lines.find((one) => text(one, 'Nomor Register') === letter.number);
  const column = headings.indexOf(heading) + 1;
  if (!line || column === 0) return diary.count('could not mend');
  const procedures = world.forms()[0]?.items.find(({ title }) => title === procedureQuestion)?.choices ?? [];
  const right: Record<string, string> = {
    'Judul kegiatan': `Kegiatan yang judulnya menyusul (${letter.number})`,
    'Waktu selesai kegiatan': typedTime(world.now() - 86_400_000),
    'Subbagian pengusul': chance.pick(sections),
    ...(procedures.length > 0 && { [procedureQuestion]: chance.pick(procedures) }),
    'Tautan foto dan/atau video': 'https://drive.google.com/file/d/1SusulanBahan/view',
  };
  world.person(workbook).edit(sheetId, line[row], column, right[heading] ?? caption(letter.number));
  diary.count('mended in the answer');
}
