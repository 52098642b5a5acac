import type { MailTicketed } from './taskView';

export interface OfficeForm {
  /** Which door takes the answers. */
  door:
    | 'approveRows'
    | 'cancelItem'
    | 'handOverStep'
    | 'recordDecision'
    | 'enterMaterial'
    | 'enactSop'
    | 'takeOffice';
  title: string;
  /** What it is about. */
  about: string;
  send: string;
  fields: readonly FormField[];
  /** Goes back with the answers as it came. */
  given: object;
}

export interface FormField {
  name: string;
  label: string;
  help: string;
  kind: 'choice' | 'line' | 'lines' | 'date';
  isRequired: boolean;
  /** Of a choice. */
  options: readonly { value: string; label: string }[];
}

/** What became of it, as it is told. */
export interface FormAnswer extends MailTicketed {
  done: boolean;
  text: string;
}
