/** The questions of each order that has some: one dialog shows them all. Plain JSON. */
import type { OfficeForm, FormField } from '../../api/forms';
import { officeFormWords, recordedWays } from '../../messages/pages/officeForms';
import { questions, type Question } from '../../sheetLayout';
import type { Officer } from '../../workflow/model';
import type { MaterialChoices } from '../../useCases/intake/addMaterial';
import type { OfficeMove } from '../../useCases/office/moveOffice';
import type { SelectedItem } from '../../useCases/tasks/selectedItem';
import type { Selection } from '../../useCases/tasks/selectedRows';

const words = officeFormWords;

/** Where several share the account; whoever has it alone approves without being asked. */
export const approveForm = ({ rows, persons }: Selection): OfficeForm => ({
  door: 'approveRows',
  ...words.approve,
  given: { rows },
  about: rows.map(({ number }) => number).join(', '),
  fields: whoActs(persons),
});

export const cancelForm = (item: SelectedItem): OfficeForm => ({
  ...formOf(item, 'cancelItem', words.cancel),
  fields: [...whoActs(item.persons), { ...line('note', words.cancelNote), kind: 'lines', isRequired: true }],
});

export function handOverForm(item: SelectedItem): OfficeForm {
  const others = item.staff.filter(({ email }) => !item.awaited.some((one) => one.email === email));
  return {
    ...formOf(item, 'handOverStep', words.handOver),
    fields: [
      ...whoActs(item.persons),
      choice('from', words.whosePlace, people(item.awaited)),
      choice('to', words.whoTakes, people(others)),
      line('note', words.handOverNote),
    ],
  };
}

export function recordForm(item: SelectedItem): OfficeForm {
  return {
    ...formOf(item, 'recordDecision', words.record),
    fields: [
      ...whoActs(item.persons),
      choice('by', words.whoDecided, people(item.awaited)),
      choice('outcome', words.whichOutcome, item.outcomes.map(same)),
      choice(
        'how',
        words.howDecided,
        recordedWays.map(({ how, label }) => ({ value: how, label })),
      ),
      { ...line('proof', words.proof), isRequired: true },
      { ...line('note', words.recordNote), kind: 'lines' },
    ],
  };
}

/** The form's own questions, after who sent it and when. */
export function materialForm(choices: MaterialChoices): OfficeForm {
  const lists: Partial<Record<Question['field'], readonly string[]>> = {
    section: choices.sections,
    contentType: choices.contentTypes,
    // An office with one procedure is not asked for it.
    procedure: choices.procedures.filter(Boolean),
  };
  const asked = questions.filter(({ field }) => lists[field]?.length !== 0);
  return {
    door: 'enterMaterial',
    ...words.material,
    given: {},
    fields: [
      ...whoActs(choices.persons),
      line('sender', words.sender),
      { ...line('receivedAt', words.receivedAt), isRequired: true },
      ...asked.map(({ field, heading, help, kind, required }): FormField => {
        const list = lists[field];
        const said = { label: heading, help: kind === 'dateTime' ? words.receivedAt.help : help };
        if (list) return choice(field, said, list.map(same));
        return { ...line(field, said), kind: kind === 'paragraph' ? 'lines' : 'line', isRequired: required };
      }),
    ],
  };
}

export const enactForm = (): OfficeForm => ({
  door: 'enactSop',
  ...words.enact,
  given: {},
  fields: [
    { ...line('number', words.enactNumber), isRequired: true },
    { ...line('effectiveOn', words.enactDate), kind: 'date', isRequired: true },
  ],
});

/** Nothing to answer: the button is the agreement. */
export const moveForm = ({ from, to }: OfficeMove): OfficeForm => ({
  door: 'takeOffice',
  ...words.move,
  about: words.moveAbout(from, to),
  fields: [],
  given: {},
});

function formOf(
  { number, row, version, title, step }: SelectedItem,
  door: OfficeForm['door'],
  { title: heading, send }: { title: string; send: string },
): Omit<OfficeForm, 'fields'> {
  return {
    door,
    title: heading,
    about: words.about(number, title, step),
    send,
    given: { number, row, version },
  };
}

/** Nobody is asked where there is nobody else. */
const whoActs = (persons: readonly Officer[]): FormField[] =>
  persons.length > 1 ? [choice('person', words.whoActs, people(persons))] : [];

interface Said {
  label: string;
  help: string;
}
const line = (name: string, said: Said): FormField => ({
  name,
  ...said,
  kind: 'line',
  isRequired: false,
  options: [],
});
const choice = (name: string, said: Said, options: FormField['options']): FormField => ({
  name,
  ...said,
  kind: 'choice',
  isRequired: true,
  options,
});
const same = (value: string) => ({ value, label: value });
const people = (officers: readonly Officer[]) =>
  officers.map(({ name, email }) => ({ value: email, label: name || email }));
