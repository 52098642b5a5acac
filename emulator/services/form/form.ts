import { FORMS } from '../../execution/CallRule';
import type { Execution } from '../../execution/Execution';
import { methods } from '../../execution/methods';
import { publishedUrl, type FormItem, type FormModel, type ItemType } from '../../forms/FormModel';
import { addResponseSheet, layOutColumns } from '../../forms/responseSheet';
import { GoogleError } from '../../googleError';
import { itemView } from './item';

function relay({ world }: Execution, form: FormModel): void {
  const workbook = world.workbooks.get(form.destination?.spreadsheetId ?? '');
  const sheet = workbook?.find(form.destination?.sheetId ?? -1);
  if (workbook && sheet) layOutColumns(form, workbook, sheet);
}

function addItem(execution: Execution, form: FormModel, type: ItemType): object {
  const item: FormItem = {
    id: execution.world.ids.number('item'),
    type,
    title: '',
    helpText: '',
    required: false,
    choices: type === 'LIST' ? ['Option 1'] : [],
  };
  form.items.push(item);
  relay(execution, form);
  return itemView(execution, form, item);
}

function setDestination(execution: Execution, form: FormModel, type: string, id: string): void {
  if (type !== 'SPREADSHEET') throw new GoogleError('Invalid argument: type');
  const { world, effectiveUser } = execution;
  const workbook = world.workbooks.get(id);
  if (!workbook || !workbook.mayEdit(effectiveUser)) throw new GoogleError('Invalid argument: id');
  addResponseSheet(form, workbook, world.ids.number('sheet'));
}

/** developers.google.com/apps-script/reference/forms/form */
export function formView(execution: Execution, form: FormModel): object {
  return methods(execution, 'Form', FORMS, {
    getId: () => form.id,
    getPublishedUrl: () => publishedUrl(form),
    getItems: () => form.items.map((item) => itemView(execution, form, item)),
    setDescription(text: string) {
      form.description = text;
      return this;
    },
    setConfirmationMessage(text: string) {
      form.confirmationMessage = text;
      return this;
    },
    setDestination(type: string, id: string) {
      setDestination(execution, form, type, id);
      return this;
    },
    setPublished(published: boolean) {
      form.published = published;
      return this;
    },
    addTextItem: () => addItem(execution, form, 'TEXT'),
    addParagraphTextItem: () => addItem(execution, form, 'PARAGRAPH_TEXT'),
    addListItem: () => addItem(execution, form, 'LIST'),
    addDateItem: () => addItem(execution, form, 'DATE'),
    addDateTimeItem: () => addItem(execution, form, 'DATETIME'),
  });
}
