import type { CellView } from '../../localOffice/view';

interface Props {
  address: string;
  cell: CellView | null;
  onEdit: () => void;
}

/** The whole content of the active cell and its note: what the grid cuts off, and what a finger cannot hover. */
export function ContentBar({ address, cell, onEdit }: Props) {
  return (
    <div class="content-bar">
      <span class="address" aria-label={`Sel ${address}`}>
        {address}
      </span>
      <output class="content" aria-live="polite" tabIndex={0}>
        {cell?.edit ?? cell?.text ?? ''}
        {cell?.note && (
          <span class="note">
            <b>Catatan: </b>
            {cell.note}
          </span>
        )}
      </output>
      <button class="quiet" onClick={onEdit}>
        Ubah isi
      </button>
    </div>
  );
}
