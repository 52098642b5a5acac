/** *Buat rekap ▸ Lembar kendali baris terpilih…*, through the menu of the built bundle. */
import { ticketOf } from '../../demo/scenario/dialog';
import { tabs } from '../../src/sheetLayout';
import type { ControlSheet } from '../../src/recap/papers/controlSheet';
import { answer, choose, expectFine, officers, openOffice, owner, type TestOffice } from './office';

function open({ world, workbook }: TestOffice, row: number) {
  const session = world.openWorkbook(workbook, officers.steward);
  session.selectRange(tabs.register.sheetId, row, 1);
  const { dialogs } = expectFine(
    session.click(['Publikasi', 'Buat rekap', 'Lembar kendali baris terpilih…']),
  );
  return {
    text: dialogs.map(({ text }) => text).join('\n'),
    sheet: ticketOf<ControlSheet>({ dialogs, sidebar: null }),
  };
}

function handedIn(title: string): TestOffice {
  const office = openOffice();
  office.world.advance(4 * 3_600_000);
  office.world.submitForm(office.formId, answer({ 'Judul kegiatan': title }));
  return office;
}

test('shows the way of an open item, and of the same item once it has ended', () => {
  const office = handedIn('=1+1 </script><b>🎉');
  const { sheet } = open(office, 3);
  expect(sheet).toMatchObject({ number: '001/MEDSOS/IX/2025', title: '=1+1 </script><b>🎉' });
  expect(sheet!.stops.map(({ step, to }) => [step, to === 'sedang berjalan'])).toEqual([
    ['1. Serahkan', false],
    ['2. Periksa', true],
  ]);
  choose(office, owner, ['Batalkan…'], { note: 'Kegiatan ditunda' }, 3);
  const ended = open(office, 3).sheet!;
  expect(Object.fromEntries(ended.particulars)).toMatchObject({ 'Catatan akhir': 'Kegiatan ditunda' });
  expect(ended.stops.map(({ outcome }) => outcome)).toEqual(['kirim', 'tidak diselesaikan']);
  expect(JSON.stringify(ended)).not.toContain('@kpu-pacitan.test');
});

test('asks for a row where none with an item is chosen, and writes nothing', () => {
  const office = handedIn('Rapat');
  const before = JSON.stringify(office.workbook.values(tabs.journal.sheetId));
  expect(open(office, 40)).toMatchObject({ text: expect.stringContaining('Pilih satu baris'), sheet: null });
  open(office, 3);
  expect(JSON.stringify(office.workbook.values(tabs.journal.sheetId))).toBe(before);
});
