import { ticketOf } from '../../demo/scenario/dialog';
import { expectFine, officers, owner, openOffice } from './office';

const partsFor = (office: ReturnType<typeof openOffice>, who: string): string[] => {
  const session = office.world.openWorkbook(office.workbook, who);
  return ticketOf<{ parts: string[] }>(expectFine(session.click(['Publikasi', 'Panduan'])))!.parts;
};

test('Panduan shows each person what their steps are, whatever their role is called', () => {
  const office = openOffice();
  expect(partsFor(office, officers.editor)).toEqual(['editor']);
  expect(partsFor(office, officers.operator)).toEqual(['operator']);
  expect(partsFor(office, owner)).toContain('administrator');
});
