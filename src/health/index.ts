/** *Kesehatan sistem*: one line a check, in the order in which they are shown. A new check is a file and its line here. */
import type { Check, Finding } from './check';
import { archive } from './checks/archive';
import { columns } from './checks/columns';
import { faults } from './checks/faults';
import { filters } from './checks/filters';
import { form } from './checks/form';
import { formTrigger } from './checks/formTrigger';
import { mailBudget } from './checks/mailBudget';
import { merges } from './checks/merges';
import { otherAccounts } from './checks/otherAccounts';
import { outbox } from './checks/outbox';
import { roles } from './checks/roles';
import { seals } from './checks/seals';
import { sopTable } from './checks/sopTable';
import { sweepTrigger } from './checks/sweepTrigger';
import { webApp } from './checks/webApp';
import { zones } from './checks/zones';
import type { HealthFacts } from './facts';

export const checks: readonly Check[] = [
  sweepTrigger,
  formTrigger,
  otherAccounts,
  faults,
  zones,
  columns,
  filters,
  merges,
  form,
  sopTable,
  roles,
  outbox,
  mailBudget,
  webApp,
  archive,
  seals,
];

export type HealthLine = Finding & Required<Pick<Check, 'title' | 'isTold'>>;

export const examine = (facts: HealthFacts): HealthLine[] =>
  checks.map(({ title, isTold = false, find }) => ({ title, isTold, ...find(facts) }));
