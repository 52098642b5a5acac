import fc from 'fast-check';
import { chooseMails } from '../../src/useCases/mail/chooseMails';
import type { OutboxMail } from '../../src/workbook/tabs/outbox';

const mail = (
  id: string,
  to: string,
  template: OutboxMail['owed']['template'],
  limitAt = '',
): OutboxMail => ({
  id,
  number: '001/MEDSOS/IX/2025',
  owed: {
    to,
    template,
    task: template === 'task' ? { step: '2', round: 1 } : null,
    data: limitAt ? { limitAt } : {},
  },
});
const ids = (plan: ReturnType<typeof chooseMails>) =>
  plan.map((sending) => sending.map(({ id }) => id).join('+'));

const due = [
  mail('copy 1', 'ani', 'copy'),
  mail('copy 2', 'budi', 'copy'),
  mail('late', 'ani', 'task', '2025-09-03T00:00:00Z'),
  mail('soon', 'budi', 'task', '2025-09-02T00:00:00Z'),
  mail('whenever', 'ani', 'task'),
  mail('copy 3', 'citra', 'copy'),
];

test.each([
  ['with room for all, each by itself, oldest first', 10, 4, 'copy 1|copy 2|late|soon|whenever|copy 3'],
  [
    'within the reserve only what is urgent, soonest limit first; to one person in one mail where it must be',
    3,
    4,
    'soon|late|whenever',
  ],
  ['who is written to anyway hears the rest in the same mail', 2, 4, 'soon|late+whenever+copy 1'],
  ['the most urgent person first where not even one mail each is left', 1, 4, 'soon+copy 2'],
  ['nothing where nothing is left', 0, 4, ''],
])('%s', (_, left, reserve, expected) => {
  expect(ids(chooseMails(due, { left, reserve })).join('|')).toBe(expected);
});

test('whatever is due: never more than is left, each mail once, one person a mail, and no news before a request', () => {
  const person = fc.constantFrom('ani', 'budi', 'citra', 'dewi');
  const any = fc
    .array(fc.tuple(person, fc.constantFrom('task', 'copy', 'problem', 'ended' as const)), { maxLength: 60 })
    .map((all) => all.map(([to, template], at) => mail(String(at), to, template as 'task')));
  fc.assert(
    fc.property(any, fc.nat(70), fc.nat(20), (mails, left, reserve) => {
      const plan = chooseMails(mails, { left, reserve });
      const told = plan.flat();
      expect(plan.length).toBeLessThanOrEqual(left);
      expect(new Set(told).size).toBe(told.length);
      for (const sending of plan) expect(new Set(sending.map(({ owed }) => owed.to)).size).toBe(1);
      const isRequest = ({ owed }: OutboxMail) => owed.template === 'task' || owed.template === 'problem';
      const waits = mails.filter((one) => !told.includes(one));
      const newsAlone = plan.filter((sending) => !sending.some(isRequest));
      // Twenty to one person is all one mail takes.
      if (newsAlone.length > 0 && mails.length <= 20) expect(waits.filter(isRequest)).toEqual([]);
    }),
    { seed: 5, numRuns: 500 },
  );
});
