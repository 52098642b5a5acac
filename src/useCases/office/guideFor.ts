/**
 * Which parts of the guide concern the person signed in. Each office names its roles in its own way, so it is told from
 * what the steps of those roles ask for.
 */
import type { GuidePart } from '../../messages/guide';
import type { Procedure, Step } from '../../sop/model';
import { stepOf } from '../../workflow/steps/advance';
import type { Office } from '../../workflow/model';
import { isSteward, personsAt, sameWord } from '../../workflow/people/people';
import { tablesInForce } from '../../workflow/intake/procedures';
import type { Ports } from '../../ports';
import { readWorkbook } from '../../workbook/state';

/** None for somebody who stands nowhere in the workbook. */
export function guideFor(ports: Ports): readonly GuidePart[] {
  const email = ports.account.email();
  const office = readWorkbook(ports)?.state.office;
  if (!office) return ['administrator'];
  const keeps = ports.account.isOffice() || isSteward(office, email);
  const parts = tablesInForce(office, ports.clock.now()).flatMap(({ procedure }) =>
    partsIn(procedure, rolesOf(office, email)),
  );
  return [...new Set([...parts, ...(keeps ? (['administrator'] as const) : [])])];
}

const rolesOf = (office: Office, email: string): readonly string[] =>
  personsAt(office, email).flatMap(({ roles }) => roles);

const partsIn = (procedure: Procedure, roles: readonly string[]): readonly GuidePart[] =>
  procedure.steps
    .filter(({ performers }) =>
      performers.members.some(
        (member) => member.kind !== 'assignedAt' && roles.some((role) => sameWord(role, member.role)),
      ),
    )
    .map((step) => partOf(procedure, step));

function partOf(procedure: Procedure, { start, outcomes }: Step): GuidePart {
  if (start.kind === 'form') return 'pelaksana-kegiatan';
  const asks = (kinds: readonly string[]) =>
    outcomes[0]?.requires.some(({ anyOf }) => anyOf.some((kind) => kinds.includes(kind))) ?? false;
  if (asks(['postUrl'])) return 'operator';
  if (asks(['draft', 'caption'])) return 'editor';
  const asksSubmitter = outcomes.some(
    ({ target }) => target.kind === 'step' && stepOf(procedure, target.step).start.kind === 'form',
  );
  if (asksSubmitter) return 'pengampu';
  return outcomes.length > 1 ? 'pimpinan' : 'operator';
}
