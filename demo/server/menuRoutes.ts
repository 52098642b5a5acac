import type { LocalOffice } from '../localOffice/LocalOffice';
import { outcomeOf } from './outcome';
import { Refusal } from './Refusal';
import { type Call, type Routes, textOf, value, wholeNumberOf } from './routes';

/** The script's own menu, and what its dialogs call. */
export function menuRoutes(office: LocalOffice, changed: () => void): Routes {
  return {
    'POST /api/menu': (call) => {
      const outcome = clickMenu(office, call);
      changed();
      return value(outcome);
    },
    'POST /api/dialog/call': ({ body }) => {
      const person = sessionOf(office).person;
      const args = Array.isArray(body.args) ? body.args : [];
      const execution = office.script.callFromDialog(textOf(body.fn, 'fn'), args, { as: person });
      changed();
      return value({ value: execution.value ?? null, outcome: outcomeOf(execution) });
    },
  };
}

function sessionOf(office: LocalOffice) {
  if (!office.session) throw new Refusal(403, 'Pilih akun pada "Masuk sebagai" terlebih dahulu.');
  return office.session;
}

function clickMenu(office: LocalOffice, { body }: Call) {
  const session = sessionOf(office);
  const path = Array.isArray(body.path) ? body.path.map(String) : [];
  session.selectRange(
    wholeNumberOf(body.sheetId, 'sheetId'),
    wholeNumberOf(body.row, 'row') + 1,
    wholeNumberOf(body.rows, 'rows'),
  );
  return { ...outcomeOf(session.click(path)), activeSheetId: session.activeSheetId };
}
