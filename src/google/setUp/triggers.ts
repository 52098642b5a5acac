/** The two triggers, made once for the office's account, and taken away when another has taken over. */

/** Names of doors in main.ts; a test compares them. */
export const triggerDoors = { form: 'onAnswerSubmitted', clock: 'sweepWorkbook' } as const;

const everyMinutes = 5;

/** @returns what had to be made */
export function setTriggers(spreadsheetId: string): string[] {
  const present = ScriptApp.getProjectTriggers().map((trigger) => trigger.getHandlerFunction());
  const made: string[] = [];
  if (!present.includes(triggerDoors.form)) {
    ScriptApp.newTrigger(triggerDoors.form).forSpreadsheet(spreadsheetId).onFormSubmit().create();
    made.push('jawaban formulir');
  }
  if (!present.includes(triggerDoors.clock)) {
    ScriptApp.newTrigger(triggerDoors.clock).timeBased().everyMinutes(everyMinutes).create();
    made.push(`pemeriksaan tiap ${everyMinutes} menit`);
  }
  return made;
}

export function dropTriggers(): void {
  for (const trigger of ScriptApp.getProjectTriggers()) ScriptApp.deleteTrigger(trigger);
}
