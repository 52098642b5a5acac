import type { FormModel } from '../../emulator/forms/FormModel';
import type { LocalOffice } from '../localOffice/LocalOffice';
import { officeForm } from '../localOffice/officeForm';
import type { FormItemView, FormView } from '../localOffice/view';
import { Refusal } from './Refusal';
import { type Routes, value } from './routes';

const kinds: Readonly<Record<FormModel['items'][number]['type'], FormItemView['kind']>> = {
  TEXT: 'text',
  PARAGRAPH_TEXT: 'paragraph',
  LIST: 'list',
  CHECKBOX: 'checkboxes',
  DATE: 'date',
  DATETIME: 'dateTime',
  SECTION_HEADER: 'heading',
};

/** The Google Form as its respondents see it. */
export function formRoutes(office: LocalOffice, changed: () => void): Routes {
  return {
    'GET /api/form': () => value(formView(formOf(office))),
    'POST /api/form': ({ body }) => {
      const form = formOf(office);
      const given = (body.answers ?? {}) as Record<string, string | string[]>;
      const answers: Record<string, string | string[]> = {};
      for (const { id, title } of form.items) {
        const answer = given[id];
        if (answer && answer.length > 0) answers[title] = answer;
      }
      const respondentEmail = typeof body.email === 'string' ? body.email.trim() : '';
      send(() => office.world.submitForm(form.id, answers, { respondentEmail }));
      changed();
      return value(true);
    },
  };
}

/** The form's own refusals are in Google's English. */
function send(submit: () => unknown): void {
  try {
    submit();
  } catch (problem) {
    const words = (problem as Error).message;
    if (words.endsWith(': Email')) throw new Refusal(400, 'Surel responden wajib diisi dengan benar.');
    throw new Refusal(400, `Formulir tidak menerima jawaban ini (${words}).`);
  }
}

function formOf(office: LocalOffice): FormModel {
  const form = officeForm(office);
  if (!form) throw new Refusal(404, 'Formulir belum ada.');
  return form;
}

function formView(form: FormModel): FormView {
  return {
    title: form.title,
    description: form.description,
    confirmation: form.confirmationMessage,
    collectsEmail: form.collectEmail,
    items: form.items.map(({ id, type, title, helpText, required, choices }) => ({
      id: String(id),
      kind: kinds[type],
      title,
      help: helpText,
      required,
      choices,
    })),
  };
}
