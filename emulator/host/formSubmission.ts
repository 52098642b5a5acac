import { runFunction } from '../execution/runFunction';
import type { Execution } from '../execution/Execution';
import type { FormModel, FormResponse } from '../forms/FormModel';
import { checkedAnswers, responseTexts, writeResponse, type Answers } from '../forms/submission';
import type { ScriptProject } from '../script/ScriptProject';
import type { FormSubmitTrigger } from '../script/Trigger';
import { linkedSheet } from '../services/form/linkedSheet';
import { rangeView } from '../services/spreadsheet/range';
import { spreadsheetView } from '../services/spreadsheet/spreadsheet';
import type { Sheet } from '../sheets/Sheet';
import type { Workbook } from '../sheets/Workbook';
import type { WorldState } from '../world/WorldState';
import { startOf } from './start';

export interface SubmitOptions {
  readonly respondentEmail?: string;
  /** Suppresses the trigger: Google does not guarantee that one fires. */
  readonly loseTrigger?: boolean;
}

export interface Submission {
  readonly response: FormResponse;
  /** The answer's row when it came, counted from one; null when the form has no sheet. */
  readonly row: number | null;
  /** What the form-submit triggers did. */
  readonly executions: Execution[];
}

interface Arrival {
  workbook: Workbook;
  sheet: Sheet;
  row: number;
}

function triggersFor(world: WorldState, spreadsheetId: string): [ScriptProject, FormSubmitTrigger][] {
  return [...world.scripts.values()].flatMap((script) =>
    script.triggers.flatMap((trigger): [ScriptProject, FormSubmitTrigger][] =>
      trigger.type === 'ON_FORM_SUBMIT' && trigger.spreadsheetId === spreadsheetId ? [[script, trigger]] : [],
    ),
  );
}

function fire(world: WorldState, { workbook, sheet, row }: Arrival): Execution[] {
  // The event is made when the answer comes; a person may have moved the row before the trigger reads it.
  const texts = responseTexts(workbook, sheet, row);
  return triggersFor(world, workbook.id).map(([script, trigger]) => {
    const start = startOf(world, script, trigger.handler, { as: trigger.owner, kind: 'trigger' });
    const event = (execution: Execution): object => ({
      authMode: 'FULL',
      ...structuredClone(texts),
      range: rangeView(execution, workbook, sheet, { sheetId: sheet.sheetId, row: row + 1, rows: 1 }),
      source: spreadsheetView(execution, workbook),
      triggerUid: trigger.id,
    });
    return runFunction(world, script, { ...start, event }).execution;
  });
}

/** A user fills in the form's page and presses the button. */
export function submitForm(
  world: WorldState,
  form: FormModel,
  answers: Answers,
  options: SubmitOptions,
): Submission {
  const { respondentEmail = '', loseTrigger = false } = options;
  const response: FormResponse = {
    id: world.ids.file('response'),
    submittedAt: world.clock.now(),
    respondentEmail: form.collectEmail ? respondentEmail : '',
    answers: checkedAnswers(form, answers, respondentEmail),
  };
  form.responses.push(response);
  const workbook = world.workbooks.get(form.destination?.spreadsheetId ?? '');
  const sheet = linkedSheet(world, form);
  if (!workbook || !sheet) return { response, row: null, executions: [] };
  const row = writeResponse(form, response, workbook, sheet);
  const executions = loseTrigger ? [] : fire(world, { workbook, sheet, row });
  return { response, row: row + 1, executions };
}
