interface TriggerBase {
  readonly id: string;
  readonly handler: string;
  /** Installable triggers run as their creator (developers.google.com/apps-script/guides/triggers/installable). */
  readonly owner: string;
}

export interface ClockTrigger extends TriggerBase {
  readonly type: 'CLOCK';
  readonly everyMinutes: number;
  nextDue: number;
}

export interface FormSubmitTrigger extends TriggerBase {
  readonly type: 'ON_FORM_SUBMIT';
  readonly spreadsheetId: string;
}

export type Trigger = ClockTrigger | FormSubmitTrigger;
