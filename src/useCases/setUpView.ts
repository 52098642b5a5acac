/** What the set-up dialog sends and gets back: plain JSON. */

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
