import { publishedUrl, type FormModel } from '../../emulator/forms/FormModel';
import type { LocalOffice } from './LocalOffice';

/** The form whose answers land in the workbook; null before set-up creates or adopts one. */
export function officeForm({ world, workbook }: LocalOffice): FormModel | null {
  const forms = [...world.state.forms.values()];
  return forms.findLast(({ destination }) => destination?.spreadsheetId === workbook.id) ?? null;
}

export const publishedAddress = (form: FormModel): string => publishedUrl(form);
