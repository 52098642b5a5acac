export type ItemType =
  'TEXT' | 'PARAGRAPH_TEXT' | 'LIST' | 'CHECKBOX' | 'DATE' | 'DATETIME' | 'SECTION_HEADER';

export interface FormItem {
  readonly id: number;
  readonly type: ItemType;
  title: string;
  helpText: string;
  required: boolean;
  choices: string[];
}

export interface FormResponse {
  readonly id: string;
  readonly submittedAt: number;
  readonly respondentEmail: string;
  /** Answers by item id. */
  readonly answers: Readonly<Record<string, string | readonly string[]>>;
}

/** A form as Google keeps it. */
export interface FormModel {
  readonly id: string;
  readonly publishedId: string;
  readonly owner: string;
  title: string;
  description: string;
  confirmationMessage: string;
  collectEmail: boolean;
  published: boolean;
  items: FormItem[];
  destination: { spreadsheetId: string; sheetId: number } | null;
  responses: FormResponse[];
}

export function publishedUrl(form: FormModel): string {
  return `https://docs.google.com/forms/d/e/${form.publishedId}/viewform`;
}

export function editUrl(form: FormModel): string {
  return `https://docs.google.com/forms/d/${form.id}/edit`;
}
