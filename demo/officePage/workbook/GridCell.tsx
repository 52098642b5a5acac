import type { CellView } from '../../localOffice/view';

interface Props {
  cell: CellView | null;
  hidden: boolean;
  /** Text runs on over empty neighbours, as in every sheet. */
  spills: boolean;
  /** Where a frozen column sticks. */
  left: number | undefined;
  active: boolean;
  selected: boolean;
  name: string;
  onSelect: (extend: boolean) => void;
  onEdit: () => void;
}

export function GridCell({ cell, hidden, spills, left, active, selected, name, onSelect, onEdit }: Props) {
  const place = left === undefined ? {} : { left: `${left}px` };
  return (
    <td
      role="gridcell"
      tabIndex={active ? 0 : -1}
      data-cell={name}
      data-active={active ? '' : undefined}
      aria-selected={selected}
      class={`${looks(cell, spills)} ${left === undefined ? '' : 'frozen'}`}
      rowSpan={cell?.rowSpan}
      colSpan={cell?.columnSpan}
      hidden={hidden}
      style={{ ...cell?.style, ...place }}
      title={cell?.note}
      onClick={(event) => onSelect(event.shiftKey)}
      onDblClick={onEdit}
    >
      {cell && <Content cell={cell} />}
    </td>
  );
}

function looks(cell: CellView | null, spills: boolean): string {
  if (!cell) return '';
  return [cell.wrap ? 'wrap' : spills && 'spills', cell.note && 'noted', cell.choices && 'choosable']
    .filter(Boolean)
    .join(' ');
}

function Content({ cell }: { cell: CellView }) {
  return (
    <>
      <Shown cell={cell} />
      {cell.note && <span class="terdengar"> (catatan: {cell.note})</span>}
    </>
  );
}

/** More than a grid row can sensibly hold; the bar above the grid shows the whole text. */
const longText = 400;

function Shown({ cell }: { cell: CellView }) {
  if (cell.link) return <Link text={cell.text} href={cell.link} />;
  if (cell.checkbox) return <Tick text={cell.text} />;
  return cell.wrap && cell.text.length > longText ? <div class="long">{cell.text}</div> : <>{cell.text}</>;
}

function Link({ text, href }: { text: string; href: string }) {
  return (
    <a href={href} target={href.startsWith('/#') ? undefined : '_blank'} rel="noopener" tabIndex={-1}>
      {text}
    </a>
  );
}

function Tick({ text }: { text: string }) {
  const ticked = text === 'TRUE';
  return (
    <span role="img" aria-label={ticked ? 'tercentang' : 'tidak tercentang'}>
      {ticked ? '☑' : '☐'}
    </span>
  );
}
