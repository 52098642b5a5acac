import { memo } from 'preact/compat';
import type { RowView, SheetPage } from '../../localOffice/view';
import { CellEditor } from './CellEditor';
import { GridCell } from './GridCell';
import { columnLetters } from './selection';

interface Props {
  index: number;
  row: RowView | undefined;
  columns: SheetPage['columns'];
  lefts: number[];
  /** The active column when the active cell is in this row. */
  active: number | null;
  selected: boolean;
  editing: boolean;
  onSelect: (column: number, extend: boolean) => void;
  onEdit: (editing: boolean) => void;
  onWrite: (row: number, column: number, text: string) => void;
}

/** A row is drawn again only when something of it changed: moving the selection touches two rows, not two hundred. */
export const GridRow = memo(
  function GridRow({
    index,
    row,
    columns,
    lefts,
    active,
    selected,
    editing,
    onSelect,
    onEdit,
    onWrite,
  }: Props) {
    if (row?.hidden) return null;
    return (
      <tr
        aria-rowindex={index + 1}
        class={selected ? 'selected' : undefined}
        style={row?.height ? { height: `${row.height}px` } : undefined}
      >
        <th scope="row" onClick={(event) => onSelect(0, event.shiftKey)}>
          {index + 1}
        </th>
        {columns.map((column, at) => {
          const cell = row?.cells[at] ?? null;
          if (cell?.covered) return null;
          if (editing && active === at) {
            return (
              <td role="gridcell" class="editing">
                <CellEditor
                  cell={cell}
                  label={`Isi sel ${columnLetters(at)}${index + 1}`}
                  onCancel={() => onEdit(false)}
                  onDone={(text) => onWrite(index, at, text)}
                />
              </td>
            );
          }
          return (
            <GridCell
              cell={cell}
              hidden={column.hidden}
              spills={!!cell && !cell.wrap && !row?.cells[at + 1]?.text}
              left={lefts[at]}
              active={active === at}
              selected={selected}
              name={`${columnLetters(at)}${index + 1}`}
              onSelect={(extend) => onSelect(at, extend)}
              onEdit={() => onEdit(true)}
            />
          );
        })}
      </tr>
    );
  },
  (before, after) =>
    before.row === after.row &&
    before.columns === after.columns &&
    before.active === after.active &&
    before.selected === after.selected &&
    before.editing === after.editing &&
    // A row extends the selection from its own position; only rows near the selection need its exact bounds.
    before.onSelect === after.onSelect,
);
