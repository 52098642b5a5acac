import { FORMS } from '../../execution/CallRule';
import type { Execution } from '../../execution/Execution';
import { GoogleError } from '../../googleError';
import { linkedSheet } from './linkedSheet';
import { renameHeading } from '../../forms/responseSheet';
import type { FormItem, FormModel, ItemType } from '../../forms/FormModel';

const CLASS_NAMES: Record<ItemType, string> = {
  TEXT: 'TextItem',
  PARAGRAPH_TEXT: 'ParagraphTextItem',
  LIST: 'ListItem',
  CHECKBOX: 'CheckboxItem',
  DATE: 'DateItem',
  DATETIME: 'DateTimeItem',
  SECTION_HEADER: 'SectionHeaderItem',
};

function setChoices(item: FormItem, values: readonly unknown[]): void {
  const choices = values.map(String);
  if (choices.length === 0) throw new GoogleError('Cannot set choices to an empty list.');
  if (new Set(choices).size < choices.length) {
    throw new GoogleError('Questions cannot have duplicate choice values.');
  }
  item.choices = choices;
}

function rename(execution: Execution, form: FormModel, item: FormItem, title: string): void {
  item.title = title;
  const sheet = linkedSheet(execution.world, form);
  if (sheet) renameHeading(sheet, item);
}

/** What the generic Item of getItems() has; requirements and choices need the item as its own class. */
export function itemView(execution: Execution, form: FormModel, item: FormItem): object {
  const call = <A extends unknown[], T>(name: string, act: (...args: A) => T) => {
    return (...args: A): T => execution.call(`Item.${name}`, args, FORMS, () => act(...args));
  };
  const cast = (type: ItemType) =>
    call(`as${CLASS_NAMES[type]}`, () => {
      if (item.type !== type) throw new GoogleError(`Invalid conversion for item type: ${item.type}.`);
      return typedItemView(execution, form, item);
    });
  const view: object = {
    getId: call('getId', () => item.id),
    getTitle: call('getTitle', () => item.title),
    getType: call('getType', () => item.type),
    setTitle: call('setTitle', (title: string) => {
      rename(execution, form, item, title);
      return view;
    }),
    setHelpText: call('setHelpText', (text: string) => {
      item.helpText = text;
      return view;
    }),
    asListItem: cast('LIST'),
    asCheckboxItem: cast('CHECKBOX'),
  };
  return view;
}

/** An item as its own class (TextItem, ListItem, …). */
export function typedItemView(execution: Execution, form: FormModel, item: FormItem): object {
  const className = CLASS_NAMES[item.type];
  const setter = <A extends unknown[]>(name: string, act: (...args: A) => void) => {
    return (...args: A): object =>
      execution.call(`${className}.${name}`, args, FORMS, () => {
        act(...args);
        return view;
      });
  };
  const getter = <T>(name: string, read: () => T) => {
    return (): T => execution.call(`${className}.${name}`, [], FORMS, read);
  };
  const chooses = item.type === 'LIST' || item.type === 'CHECKBOX';
  const view: object = {
    getId: getter('getId', () => item.id),
    getTitle: getter('getTitle', () => item.title),
    getType: getter('getType', () => item.type),
    setTitle: setter('setTitle', (title: string) => rename(execution, form, item, title)),
    setHelpText: setter('setHelpText', (text: string) => void (item.helpText = text)),
    ...(item.type === 'SECTION_HEADER'
      ? {}
      : { setRequired: setter('setRequired', (required: boolean) => void (item.required = required)) }),
    ...(chooses
      ? {
          setChoiceValues: setter('setChoiceValues', (values: readonly unknown[]) =>
            setChoices(item, values),
          ),
        }
      : {}),
  };
  return view;
}
