/** An upgrade takes nothing from anybody: a workbook that an earlier build left is opened with the newest. */
import { observe, rebuiltRecaps } from './observe';
import { opened, periods, readKept, silence } from './kept';

/** Every layout a release ever stored; see `layout` of Sistem's head. */
describe.each([1])('a workbook of layout %i', (layout) => {
  const { world, seen } = readKept(layout);

  it('has every kind of link, and open work at every step', () => {
    const steps = new Set(Object.values(seen.atOnce.tasks).flatMap((tasks) => tasks.map(({ step }) => step)));
    expect([...steps].sort()).toEqual(['Bagikan', 'Periksa', 'Setujui', 'Sunting', 'Unggah']);
    const kinds = new Set(Object.keys(seen.atOnce.links).map((name) => name.split(' ')[0]));
    expect([...kinds].sort()).toEqual(['step', 'tasks', 'track']);
    expect(seen.mailsOwed).toBeGreaterThan(0);
  });

  it('shows the same open tasks and opens the links of mails already sent', () => {
    const { register: _damaged, ...atOnce } = observe(opened(world));
    const { register: _asLeft, ...before } = seen.atOnce;
    expect(atOnce).toEqual(before);
  });

  it('is mended and sends what is owed as before, and makes the same recaps', () => {
    const office = opened(world);
    const mails = () =>
      office.world.mailboxes().reduce((count, address) => count + office.world.mailbox(address).length, 0);
    const mailsBefore = mails();
    office.world.advance(silence);
    expect(mails() - mailsBefore).toBe(seen.mailsOwed);
    expect(observe(office)).toEqual(seen.later);
    expect(rebuiltRecaps(office, periods)).toEqual(seen.recaps);
  });
});
