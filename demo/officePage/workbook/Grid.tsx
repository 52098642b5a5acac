import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { SheetPage } from '../../localOffice/view';
import { ChartLayer } from './ChartLayer';
import { GridRow } from './GridRow';
import { columnLetters, moved, type Selection } from './selection';

interface Props {
  page: SheetPage;
  selection: Selection;
  editing: boolean;
  onSelect: (selection: Selection) => void;
  onEdit: (editing: boolean) => void;
  onWrite: (row: number, column: number, text: string) => void;
}

const rowHeadWidth = 46;
/** Rows drawn at first; a history of thousands would make the page slow, and no user reads it at once. */
const firstRows = 200;
const blankRows = 12;

/** The grid as Google Sheets shows it. Frozen rows are in the table's sticky head. */
export function Grid({ page, selection, editing, onSelect, onEdit, onWrite }: Props) {
  const [limit, setLimit] = useState(firstRows);
  const table = useRef<HTMLTableElement>(null);
  useEffect(() => setLimit(firstRows), [page.sheetId]);

  const wanted = Math.min(page.rowCount, Math.max(page.rows.length + blankRows, 20));
  const shown = Math.min(wanted, Math.max(limit, selection.row + 1));
  const bounds = { rows: shown, columns: page.columns.length };

  // Focus follows the selection only while the person is in the grid; else a refresh would steal it.
  const inside = useRef(false);
  const wasEditing = useRef(false);
  useLayoutEffect(() => {
    const returns = wasEditing.current && !editing;
    wasEditing.current = editing;
    if (editing || !(inside.current || returns)) return;
    const cell = table.current?.querySelector<HTMLElement>('[aria-selected=true][data-active]');
    cell?.focus();
    cell?.scrollIntoView({ block: 'nearest', inline: 'nearest' });
  }, [selection, editing, page]);

  const onKeyDown = (event: KeyboardEvent) => {
    if (editing) return;
    const target = moved(selection, event.key, event.shiftKey, bounds);
    if (target) {
      event.preventDefault();
      onSelect(target);
      return;
    }
    if (event.key !== 'Enter' && event.key !== 'F2') return;
    const link = page.rows[selection.row]?.cells[selection.column]?.link;
    event.preventDefault();
    if (link && event.ctrlKey) open(link, '_blank', 'noopener');
    else onEdit(true);
  };

  const lefts = frozenLefts(page);
  const row = (index: number) => (
    <GridRow
      key={index}
      index={index}
      row={page.rows[index]}
      columns={page.columns}
      lefts={lefts}
      active={selection.row === index ? selection.column : null}
      selected={index >= selection.row && index < selection.row + selection.rows}
      editing={editing && selection.row === index}
      onSelect={(column, extend) =>
        onSelect(
          extend && index >= selection.row
            ? { ...selection, rows: index - selection.row + 1 }
            : { row: index, column, rows: 1 },
        )
      }
      onEdit={onEdit}
      onWrite={onWrite}
    />
  );
  const frozen = Math.min(page.frozenRows, shown);
  return (
    <div
      class={`grid-scroll${page.gridlines ? '' : ' no-lines'}`}
      onFocusIn={() => (inside.current = true)}
      onFocusOut={() => (inside.current = false)}
    >
      <div class="grid-sheet">
        <table
          ref={table}
          role="grid"
          aria-label={`Isi tab ${page.title}`}
          aria-rowcount={page.rowCount}
          aria-multiselectable="true"
          class="grid"
          style={{
            width: `${page.columns.reduce((sum, { width, hidden }) => sum + (hidden ? 0 : width), rowHeadWidth)}px`,
          }}
          onKeyDown={onKeyDown}
        >
          <colgroup>
            <col style={{ width: `${rowHeadWidth}px` }} />
            {page.columns.map(({ width, hidden }) => (
              <col style={{ width: `${hidden ? 0 : width}px` }} />
            ))}
          </colgroup>
          <thead>
            <tr aria-hidden="true">
              <td class="corner" />
              {page.columns.map((_, column) => (
                <td class={`letter${column === selection.column ? ' near' : ''}`}>{columnLetters(column)}</td>
              ))}
            </tr>
            {Array.from({ length: frozen }, (_, index) => row(index))}
          </thead>
          <tbody>{Array.from({ length: shown - frozen }, (_, index) => row(index + frozen))}</tbody>
        </table>
        <ChartLayer page={page} table={table} left={rowHeadWidth} />
      </div>
      {shown < wanted && (
        <button class="more" onClick={() => setLimit(limit + 500)}>
          Tampilkan baris berikutnya ({wanted - shown} baris lagi)
        </button>
      )}
    </div>
  );
}

/** Distance from the left at which each frozen column sticks. */
function frozenLefts(page: SheetPage): number[] {
  const lefts: number[] = [];
  let left = rowHeadWidth;
  for (const { width, hidden } of page.columns.slice(0, page.frozenColumns)) {
    lefts.push(left);
    left += hidden ? 0 : width;
  }
  return lefts;
}
