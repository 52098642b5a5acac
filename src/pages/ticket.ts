/** What the server writes into a page that works on items; nothing about them, which the page asks for. */
export interface Ticket {
  token: string;
}
