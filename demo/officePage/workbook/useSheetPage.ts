import { useEffect, useState } from 'preact/hooks';
import type { Addresses, SheetPage } from '../../localOffice/view';
import { localLink } from '../localLink';
import { useOffice } from '../office';
import { ask } from '../server';

/** A tab's content, read again whenever something happened in the office. */
export function useSheetPage(sheetId: number | undefined): SheetPage | null {
  const { view, revision } = useOffice();
  const [page, setPage] = useState<SheetPage | null>(null);
  useEffect(() => {
    if (sheetId === undefined) return;
    let gone = false;
    ask<SheetPage>('sheet', { sheetId }).then(
      (found) => gone || setPage(withLocalLinks(found, view.addresses)),
      () => gone || setPage(null),
    );
    return () => {
      gone = true;
    };
  }, [sheetId, revision]);
  return page?.sheetId === sheetId ? page : null;
}

/** Rewrites links in cells that name a file of this office so that they open it here. */
function withLocalLinks(page: SheetPage, addresses: Addresses): SheetPage {
  const rows = page.rows.map((row) => ({
    ...row,
    cells: row.cells.map((cell) =>
      cell?.link ? { ...cell, link: localLink(cell.link, addresses) ?? cell.link } : cell,
    ),
  }));
  return { ...page, rows };
}
