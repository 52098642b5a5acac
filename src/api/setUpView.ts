/** What the set-up dialog is told, sends and gets back: plain JSON. */

export interface PresetChoice {
  key: string;
  office: string;
  /** Of each procedure it brings. */
  titles: readonly string[];
}

export interface SetUpTicket {
  presets: readonly PresetChoice[];
  /** Chosen before, else the first; so is the ISO date, else today. */
  preset: string;
  registerFrom: string;
  /** One is linked, and stays so where no other is named. */
  hasForm: boolean;
}

export interface SetUpRequest {
  /** Key of the preset to start from. */
  preset: string;
  /** ISO date: answers handed in earlier are neither registered nor mailed. */
  registerFrom: string;
  /** Address of a form the office already has; empty to have one made. */
  formUrl: string;
}

export interface SetUpResult {
  /** What was made, found or repaired, a sentence each. */
  done: readonly string[];
  /** What people do next, a sentence each. */
  next: readonly string[];
  /** Why nothing was done. */
  refusal?: string;
}
