/** The form and the tab of its answers: adopted where an office has one, made where it has none. */
import { spreadsheets } from './advancedServices';
import { answerNumberHeading, questions, type Question } from '../sheetLayout';
import type { FormWish } from '../useCases/ports';
import { sheetsGrid } from './grid';
import type { ScriptProperties } from './registry';

type Form = GoogleAppsScript.Forms.Form;

export function linkForm(
  properties: ScriptProperties,
  spreadsheetId: string,
  wish: FormWish,
): { made: boolean; formUrl: string } {
  const linked = answersTab();
  const made = linked === null && wish.formUrl === '';
  const form = wish.formUrl
    ? FormApp.openByUrl(wish.formUrl)
    : linked
      ? FormApp.openByUrl(linked.formUrl)
      : makeForm(wish);
  if (linked === null) {
    form.setDestination(FormApp.DestinationType.SPREADSHEET, spreadsheetId);
    SpreadsheetApp.flush();
  }
  const tab = answersTab();
  if (!tab) throw new Error('The form is linked, but no tab of answers has appeared');
  properties.set({ answersSheetId: String(tab.sheetId) });
  addNumberColumn(spreadsheetId, tab.sheetId);
  return { made, formUrl: form.getPublishedUrl() };
}

function answersTab(): { sheetId: number; formUrl: string } | null {
  for (const sheet of SpreadsheetApp.getActiveSpreadsheet().getSheets()) {
    const formUrl = sheet.getFormUrl();
    if (formUrl) return { sheetId: sheet.getSheetId(), formUrl };
  }
  return null;
}

function makeForm(wish: FormWish): Form {
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
  publish(form);
  return form;
}

/** Since April 2025 a form can be unpublished, and new ones may start so; the types do not know the method yet. */
function publish(form: Form): void {
  const { setPublished } = form as Form & { setPublished?: (published: boolean) => Form };
  setPublished?.call(form, true);
}

function addQuestion(form: Form, { heading, help, kind, required, field }: Question, wish: FormWish): void {
  const choices = choicesOf(field, wish);
  const item = {
    text: () => form.addTextItem(),
    paragraph: () => form.addParagraphTextItem(),
    dateTime: () => form.addDateTimeItem(),
    date: () => form.addDateItem(),
    choice: () => form.addListItem().setChoiceValues([...choices]),
  }[kind]();
  item
    .setTitle(heading)
    .setHelpText(help)
    .setRequired(required || field === 'procedure');
}

function choicesOf(
  field: Question['field'],
  { sections, contentTypes, procedures }: FormWish,
): readonly string[] {
  if (field === 'section') return sections;
  return field === 'procedure' ? procedures : contentTypes;
}

/** Our own column, to the right of the form's. */
function addNumberColumn(spreadsheetId: string, sheetId: number): void {
  const { sheets } = spreadsheets().get(spreadsheetId, {
    fields: 'sheets.properties(sheetId,gridProperties(columnCount))',
  });
  const columnCount =
    sheets?.find(({ properties }) => properties?.sheetId === sheetId)?.properties?.gridProperties
      ?.columnCount ?? 0;
  const [rows = []] = sheetsGrid(() => spreadsheetId).read([{ sheetId, fromRow: 0, toRow: 1 }]);
  const headings = rows[0] ?? [];
  if (headings.some((heading) => String(heading).trim() === answerNumberHeading)) return;
  spreadsheets().batchUpdate(
    {
      requests: [
        ...(columnCount > headings.length
          ? []
          : [{ appendDimension: { sheetId, dimension: 'COLUMNS', length: 1 } }]),
        {
          updateCells: {
            start: { sheetId, rowIndex: 0, columnIndex: headings.length },
            rows: [
              {
                values: [
                  {
                    userEnteredValue: { stringValue: answerNumberHeading },
                    userEnteredFormat: { textFormat: { bold: true } },
                  },
                ],
              },
            ],
            fields: 'userEnteredValue,userEnteredFormat.textFormat.bold',
          },
        },
      ],
    },
    spreadsheetId,
  );
}
