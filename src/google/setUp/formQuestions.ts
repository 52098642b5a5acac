/** A new form, as the product asks its questions. */
import { questions, type Question } from '../../sheetLayout';
import type { FormRequest } from '../../ports';

type Form = GoogleAppsScript.Forms.Form;

declare global {
  // eslint-disable-next-line @typescript-eslint/no-namespace -- the types are namespaces
  namespace GoogleAppsScript.Forms {
    interface Form {
      /** Since April 2025 a form can be unpublished, and new ones may start so; the types do not know it yet. */
      setPublished?(published: boolean): Form;
    }
  }
}

export function makeForm(wish: FormRequest): Form {
  const form = FormApp.create(wish.title);
  form.setDescription(
    'Serahkan foto dan/atau video serta caption atau narasi kegiatan. Data pribadi dan wajah anak hanya disertakan bila sudah ada persetujuan.',
  );
  form.setConfirmationMessage(
    'Terima kasih. Bahan konten sudah diterima dan akan diperiksa pengampu media sosial.',
  );
  for (const question of questions) {
    if (question.field !== 'procedure' || wish.procedures.length > 0) addQuestion(form, question, wish);
  }
  form.setPublished?.(true);
  return form;
}

function addQuestion(
  form: Form,
  { heading, help, kind, required, field }: Question,
  wish: FormRequest,
): void {
  const item = {
    text: () => form.addTextItem(),
    paragraph: () => form.addParagraphTextItem(),
    dateTime: () => form.addDateTimeItem(),
    date: () => form.addDateItem(),
    choice: () => addList(form, choicesOf(field, wish)),
  }[kind]();
  item
    .setTitle(heading)
    .setHelpText(help)
    .setRequired(required || field === 'procedure');
}

function choicesOf(
  field: Question['field'],
  { sections, contentTypes, procedures }: FormRequest,
): readonly string[] {
  if (field === 'section') return sections;
  return field === 'procedure' ? procedures : contentTypes;
}

/** `setChoiceValues` "throws an exception if the given array is empty"; nor may a choice stand there twice. */
function addList(form: Form, choices: readonly string[]): GoogleAppsScript.Forms.ListItem {
  const item = form.addListItem();
  return choices.length > 0 ? item.setChoiceValues([...new Set(choices)]) : item;
}
