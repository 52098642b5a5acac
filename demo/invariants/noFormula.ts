import type { Invariant } from './invariant';

/** What people type into a form may look like a formula; it must never become one. The product itself writes one formula: the warning above Register. */
export const noFormula: Invariant = {
  name: 'no cell is a formula',
  check({ workbook }) {
    return workbook.tabs.flatMap(({ rows, state }) =>
      rows.flatMap((cells, row) =>
        (cells ?? []).flatMap((cell, column) =>
          typeof cell === 'object' &&
          cell?.formula !== undefined &&
          !(state.title === 'Register' && row === 0)
            ? [`${state.title}, row ${row + 1}, column ${column + 1}: ${cell.formula}`]
            : [],
        ),
      ),
    );
  },
};
