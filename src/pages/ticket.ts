/** What the server writes into a page that works on items; nothing about them, which the page asks for. */
export interface Ticket {
  token: string;
  /** Opened by a mail's link, as a web app. */
  isLinked?: true;
}

/** One of several to go on with. */
export interface Choice {
  token: string;
  label: string;
  /** Also where there is no other: an account several share never acts for somebody unasked. */
  isAsked: boolean;
}

/** In the Sheet: what the signed-in person may do with the selected row, and with which outcome opened already. */
export interface RowTicket {
  choices: readonly Choice[];
  outcome?: string;
}
