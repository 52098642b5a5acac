/** What the dialog of a recap is told: plain JSON. */
export interface RecapAnswer {
  /** Title of the tab; null where none was made, and the text says why. */
  made: string | null;
  text: string;
}
