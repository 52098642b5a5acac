/** What the engine says of mails: who is owed which, and what it tells. */

/** A mail that is owed: template and data, never a link or a token. */
export interface MailOwed {
  template: MailTemplate;
  to: string;
  /** Step and round the mail's link is good for; null where there is nothing to do. */
  task: { step: string; round: number } | null;
  data: MailData;
}

/** What a mail tells; instants as UTC text, lists one per line. Absent: not told. */
export type MailData = {
  readonly [
    K in
      | 'recipient' // name of the officer, empty for a submitter
      | 'title'
      | 'section'
      | 'contentType'
      | 'materials' // links handed in, one per line; to officers only, like the next two
      | 'draft'
      | 'caption'
      | 'submitter' // to officers: who of Petugas handed in,
      | 'stranger' // or which other address was typed
      | 'step' // Langkah
      | 'description' // Uraian as signed
      | 'outcomes' // what may be decided, one per line
      | 'dueAt'
      | 'limitAt'
      | 'note' // what the sender wrote
      | 'by' // name of who acted
      | 'officer' // name of who takes a step over
      | 'outcome'
      | 'end'
      | 'reason' // EndReason
      | 'posts' // `Instagram: https://…`, one per line
      | 'problem' // code of a problem; in `received` one a line, with its detail behind it; in `faults` see there
      | 'detail'
      | 'sop' // `Nomor 3 Tahun 2025`
      | 'seal' // of the last row of Riwayat: a later forgery shows
      | 'period'
      | 'figures' // of a recap: `Konten tayang: 12`, one per line
      | 'sheetId' // the tab the mail is about
  ]?: string;
};
export type MailTemplate =
  | 'received' // to the submitter: handed in
  | 'task' // to an officer: something to do
  | 'clarification' // to the submitter: a question
  | 'revision' // to an officer: sent back, with a note
  | 'reminder'
  | 'handedOver' // to the officer whose step somebody else takes
  | 'recorded' // to the officer in whose name a decision was entered
  | 'copy' // for information
  | 'published' // to the submitter
  | 'ended' // cancelled, rejected, archived: to all concerned
  | 'problem' // to the section: something to mend
  | 'recap'
  | 'faults'; // to the section: what was thrown in the triggers, once a day
