import { FORMS } from '../../execution/CallRule';
import type { Execution } from '../../execution/Execution';
import { editUrl, publishedUrl, type FormItem, type FormModel, type ItemType } from '../../forms/FormModel';
import { addResponseSheet, layOutColumns } from '../../forms/responseSheet';
import { GoogleError } from '../../googleError';
import { itemView, typedItemView } from './item';

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
    choices: type === 'LIST' || type === 'CHECKBOX' ? ['Option 1'] : [],
  };
  form.items.push(item);
  relay(execution, form);
  return typedItemView(execution, form, item);
}

function setDestination(execution: Execution, form: FormModel, type: string, id: string): void {
  if (type !== 'SPREADSHEET') throw new GoogleError('Invalid argument: type');
  const { world, effectiveUser } = execution;
  const workbook = world.workbooks.get(id);
  if (!workbook || !workbook.mayEdit(effectiveUser)) throw new GoogleError('Invalid argument: id');
  addResponseSheet(form, workbook, world.ids.number('sheet'));
}

/** developers.google.com/apps-script/reference/forms/form. File-upload items cannot be made by script. */
export function formView(execution: Execution, form: FormModel): object {
  const getter = <T>(name: string, read: () => T) => {
    return (): T => execution.call(`Form.${name}`, [], FORMS, read);
  };
  const setter = <A extends unknown[]>(name: string, act: (...args: A) => void) => {
    return (...args: A): object =>
      execution.call(`Form.${name}`, args, FORMS, () => {
        act(...args);
        return view;
      });
  };
  const adder = (name: string, type: ItemType) => getter(name, () => addItem(execution, form, type));
  const view: object = {
    getId: getter('getId', () => form.id),
    getTitle: getter('getTitle', () => form.title),
    getPublishedUrl: getter('getPublishedUrl', () => publishedUrl(form)),
    getEditUrl: getter('getEditUrl', () => editUrl(form)),
    getItems: getter('getItems', () => form.items.map((item) => itemView(execution, form, item))),
    setTitle: setter('setTitle', (title: string) => void (form.title = title)),
    setDescription: setter('setDescription', (text: string) => void (form.description = text)),
    setConfirmationMessage: setter('setConfirmationMessage', (text: string) => {
      form.confirmationMessage = text;
    }),
    setCollectEmail: setter('setCollectEmail', (collect: boolean) => {
      form.collectEmail = collect;
      relay(execution, form);
    }),
    setDestination: setter('setDestination', (type: string, id: string) =>
      setDestination(execution, form, type, id),
    ),
    supportsAdvancedResponderPermissions: getter('supportsAdvancedResponderPermissions', () => true),
    isPublished: getter('isPublished', () => form.published),
    setPublished: setter('setPublished', (published: boolean) => void (form.published = published)),
    addTextItem: adder('addTextItem', 'TEXT'),
    addParagraphTextItem: adder('addParagraphTextItem', 'PARAGRAPH_TEXT'),
    addListItem: adder('addListItem', 'LIST'),
    addCheckboxItem: adder('addCheckboxItem', 'CHECKBOX'),
    addDateItem: adder('addDateItem', 'DATE'),
    addDateTimeItem: adder('addDateTimeItem', 'DATETIME'),
    addSectionHeaderItem: adder('addSectionHeaderItem', 'SECTION_HEADER'),
  };
  return view;
}
