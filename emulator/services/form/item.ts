import { FORMS } from '../../execution/CallRule';
import type { Execution } from '../../execution/Execution';
import { methods } from '../../execution/methods';
import { GoogleError } from '../../googleError';
import { linkedSheet } from './linkedSheet';
import { renameHeading } from '../../forms/responseSheet';
import type { FormItem, FormModel } from '../../forms/FormModel';

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

/** A question, whatever its class: TextItem, DateItem, … Only a ListItem has choices. */
export function itemView(execution: Execution, form: FormModel, item: FormItem): object {
  return {
    ...methods(execution, 'Item', FORMS, {
      setTitle(title: string) {
        rename(execution, form, item, title);
        return this;
      },
      setHelpText(text: string) {
        item.helpText = text;
        return this;
      },
      setRequired(required: boolean) {
        item.required = required;
        return this;
      },
    }),
    ...(item.type === 'LIST' && choosing(execution, item)),
  };
}

const choosing = (execution: Execution, item: FormItem): object =>
  methods(execution, 'Item', FORMS, {
    setChoiceValues(values: readonly unknown[]) {
      setChoices(item, values);
      return this;
    },
  });
