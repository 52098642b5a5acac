import { mailsAhead } from '../../../src/workflow/mail/mailsAhead';
import { given, itemOf } from '../deciderSpec';
import * as p from '../pacitan';

const at = p.wib('2025-09-01 08.00');
const office = p.officeOf();
const { past } = given(office, []).when(p.registerAnswer(at), { by: p.rina, at });
const item = itemOf(past)!;

test('an item just handed in brings a mail to each officer of each step ahead: editor, three approvers, operator twice', () => {
  expect(mailsAhead(office, item, at)).toBe(6);
});

test('what has not moved for a day, has yet to begin, or is over brings none that day', () => {
  expect(mailsAhead(office, item, at + 25 * p.hour)).toBe(0);
  expect(mailsAhead(office, item, at - p.hour)).toBe(0);
  expect(mailsAhead(office, { ...item, current: null }, at)).toBe(0);
});
