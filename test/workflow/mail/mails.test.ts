import type { Office } from '../../../src/workflow/model';
import { given, itemOf, type Past } from '../deciderSpec';
import * as p from '../pacitan';

const at = (time: string) => p.wib(`2025-09-01 ${time}`);

/** Who is written to on the smooth way, order by order. */
function smoothMails(
  office: Office,
  people: { steward: string; editor: string; operator: string },
): string[][] {
  const orders = [
    [p.registerAnswer(at('08.00')), p.rina],
    [p.finish('lengkap'), people.steward],
    [p.finish('selesai', p.concept), people.editor],
    [p.finish('setuju'), p.kamal],
    [p.finish('tayang', p.posts), people.operator],
    [p.finish('dibagikan'), people.operator],
  ] as const;
  let past: Past = [];
  return orders.map(([order, by], step) => {
    const command = typeof order === 'function' ? order(itemOf(past)!) : order;
    const result = given(office, past).when(command, { by, at: at('09.00') + step * p.minute });
    expect(result.decision.refusal).toBeNull();
    past = result.past;
    return result.decision.mails.map(({ template, to }) => `${template} → ${to.split('@')[0]}`).sort();
  });
}

const approvers = ['Satu', 'Dua', 'Tiga', 'Empat'].map((name) => ({
  name,
  email: p.address(name.toLowerCase()),
  roles: ['Komisioner'],
  section: '',
}));
const sixApprovers = [...p.staff.filter(({ email }) => email !== p.kirana), ...approvers];

const inGroup = { settings: { publishedBy: 'group' } } as const;

describe('the mails of a smooth item', () => {
  it('go to whoever must act or know, and to nobody else', () => {
    expect(smoothMails(p.office, { steward: p.sari, editor: p.edo, operator: p.oka })).toEqual([
      ['received → rina', 'task → sari'],
      ['task → edo'],
      ['task → kamal', 'task → kirana', 'task → tuti'],
      ['task → oka'],
      ['published → rina'],
      [],
    ]);
  });

  it('cost ten recipients with six approvers and three people who check, edit and post', () => {
    const office = p.officeOf({ staff: sixApprovers, ...inGroup });
    const mails = smoothMails(office, { steward: p.sari, editor: p.edo, operator: p.oka });
    expect(mails.map((one) => one.length)).toEqual([2, 1, 6, 1, 0, 0]);
    expect(mails.flat()).toHaveLength(10);
  });

  it('cost one less where one person checks and edits, for whom nobody is mailed', () => {
    const staff = sixApprovers
      .filter(({ email }) => ![p.edo, p.oka].includes(email))
      .map((one) =>
        one.email === p.sari ? { ...one, roles: ['Subbag Parmas SDM', 'Editor', 'Operator'] } : one,
      );
    const office = p.officeOf({ staff, ...inGroup });
    const mails = smoothMails(office, { steward: p.sari, editor: p.sari, operator: p.sari });
    expect(mails.map((one) => one.length)).toEqual([2, 0, 6, 1, 0, 0]);
  });

  it('include a copy for whoever has no turn of their own ahead', () => {
    const colleague = { ...p.staff[0]!, name: 'Arif', email: p.address('arif') };
    const procedure = p.procedure({ 1: { Hasil: 'kirim → 2; tembusan Operator, Pelaksana Kegiatan' } });
    const office = p.officeOf({ procedure, staff: [...p.staff.slice(1), colleague] });
    const [first] = smoothMails(office, { steward: p.sari, editor: p.edo, operator: p.oka });
    expect(first).toEqual(['copy → arif', 'received → rina', 'task → sari']);
  });
});

describe('a mail', () => {
  it('says what is to be done, by when and until when, and links to this very round', () => {
    const past = p.upTo('accepted');
    const result = given(p.office, past).when(
      p.finish('selesai', { ...p.concept, note: 'Mohon dicek' })(itemOf(past)!),
      { by: p.edo, at: at('09.00') },
    );
    expect(result.mail(p.tuti)).toEqual({
      template: 'task',
      to: p.tuti,
      task: { step: '4', round: 1 },
      data: {
        recipient: 'Tuti',
        by: 'Edo',
        title: 'Rapat Koordinasi',
        section: 'Teknis',
        submitter: 'Rina',
        contentType: 'Berita',
        step: 'Setujui',
        description: expect.stringContaining('Tim Approval'),
        outcomes: 'setuju\nperbaiki\ntidak setuju',
        materials: 'https://drive.google.com/file/d/1',
        draft: 'https://drive.google.com/file/d/2',
        caption: 'Takarir akhir',
        dueAt: '2025-09-01T03:00:00.000Z',
        limitAt: '2025-09-02T02:00:00.000Z',
        note: 'Mohon dicek',
        sop: 'Nomor 3 Tahun 2025',
      },
    });
  });

  it('calls a thing sent back a revision, and the second concept a task', () => {
    const past = p.upTo('edited');
    const back = given(p.office, past).when(p.finish('perbaiki', { note: 'Ganti foto' })(itemOf(past)!), {
      by: p.kamal,
      at: at('09.10'),
    });
    back.thenMails(['revision → edo']);
    given(p.office, back.past)
      .when(p.finish('selesai', { ...p.concept, note: 'Sudah diganti' })(back.item()), {
        by: p.edo,
        at: at('09.20'),
      })
      .thenMails(['task → kamal', 'task → kirana', 'task → tuti']);
  });

  it('brings the submitter the links', () => {
    const past = p.upTo('approved');
    const result = given(p.office, past).when(p.finish('tayang', p.posts)(itemOf(past)!), {
      by: p.oka,
      at: at('10.00'),
    });
    expect(result.mail(p.rina).data.posts).toBe('Instagram: https://www.instagram.com/p/Cabcdef1234/');
  });

  it('goes once to a person who stands in Petugas twice, and never to an empty address', () => {
    const twice = [...p.staff, { ...p.staff[2]!, email: 'EDO@kpu.test' }, { ...p.staff[2]!, email: '' }];
    const office = p.officeOf({ staff: twice });
    given(office, p.upTo('handedIn'))
      .when(p.finish('lengkap')(itemOf(p.upTo('handedIn'))!), { by: p.sari, at: at('08.10') })
      .thenMails(['task → edo']);
  });
});
