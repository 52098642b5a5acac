/** What the server writes into a page that works on items; nothing about them, which the page asks for. */
export interface Ticket {
  token: string;
}

/** In the Sheet: what the signed-in person may do with the selected row, and with which outcome opened already. */
export interface RowTicket {
  choices: readonly { token: string; step: string }[];
  outcome?: string;
}
