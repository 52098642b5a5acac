import { useEffect, useMemo, useState } from 'preact/hooks';
import type { TabView } from '../../localOffice/view';
import { useOffice } from '../office';
import type { Place } from '../place';
import { tell } from '../server';
import { AccountChooser } from './AccountChooser';
import { ContentBar } from './ContentBar';
import { Grid } from './Grid';
import { type Menu, MenuBar } from './MenuBar';
import { addressOf, columnLetters, firstCell, type Selection } from './selection';
import { SheetTabs } from './SheetTabs';
import { TitleBar } from './TitleBar';
import { useScriptMenu } from './useScriptMenu';
import { useSheetPage } from './useSheetPage';

/** The workbook as Google Sheets shows it. */
export function WorkbookArea({ place }: { place: Place }) {
  const { view, act } = useOffice();
  const [selection, setSelection] = useState<Selection>(firstCell);
  const [editing, setEditing] = useState(false);
  const asked = place.rest[0] === undefined ? NaN : Number(place.rest[0]);
  const tab = view.tabs.find(({ sheetId }) => sheetId === asked) ?? firstTab(view.tabs);
  const sheetId = tab?.sheetId;
  const page = useSheetPage(sheetId);
  const scriptEntries = useScriptMenu(sheetId ?? 0, selection);

  // A link of a mail may point at a row: #/lembar/3601/12
  useEffect(() => {
    const row = Number(place.rest[1] ?? 1) - 1;
    setSelection({ ...firstCell, row: row > 0 ? row : 0 });
    setEditing(false);
  }, [sheetId, place.rest[1]]);

  const write = (row: number, column: number, text: string) => {
    setEditing(false);
    void act('Menulis sel…', () => tell('edit', { sheetId, row, column, text }));
  };
  const rows = (action: string) =>
    void act('Mengubah baris…', () => tell('rows', { sheetId, action, ...selection }));

  const ownMenus = useMemo<Menu[]>(() => workbookMenus(rows, selection), [selection, sheetId]);
  const scriptMenus: Menu[] = scriptEntries(view.menus).flatMap((entry) =>
    'items' in entry ? [{ label: entry.label, items: entry.items }] : [],
  );

  return (
    <div class="workbook">
      <TitleBar title={view.title} />
      <div class="bars">
        <MenuBar menus={[...ownMenus, ...scriptMenus]} />
        <AccountChooser />
      </div>
      {!view.signedInAs && (
        <p class="hint">
          Pilih akun pada <b>Masuk sebagai</b> agar menu <b>Publikasi</b> tampil dan sel dapat diubah.
        </p>
      )}
      {page && sheetId !== undefined ? (
        <>
          <ContentBar
            address={addressOf(selection)}
            cell={page.rows[selection.row]?.cells[selection.column] ?? null}
            onEdit={() => setEditing(true)}
          />
          <Grid
            page={page}
            selection={selection}
            editing={editing && !!view.signedInAs}
            onSelect={setSelection}
            onEdit={setEditing}
            onWrite={write}
          />
        </>
      ) : (
        <p class="loading">{tab ? 'Memuat tab…' : 'Lembar kerja belum memiliki tab.'}</p>
      )}
      <SheetTabs tabs={view.tabs} current={sheetId} />
    </div>
  );
}

/** The workbook opens on the register; without one it opens on its first tab, as in Google Sheets. */
const firstTab = (tabs: readonly TabView[]) =>
  tabs.find(({ title, hidden }) => title === 'Register' && !hidden) ?? tabs.find(({ hidden }) => !hidden);

/** The few of Google's own menus that matter here. */
function workbookMenus(rows: (action: string) => void, selection: Selection): Menu[] {
  const many = selection.rows > 1 ? `${selection.rows} baris terpilih` : `baris ${selection.row + 1}`;
  return [
    { label: 'Berkas', items: [{ label: 'Unduh sebagai Excel (.xlsx)', href: '/unduh/lembar-kerja.xlsx' }] },
    {
      label: 'Baris',
      items: [
        { label: 'Sisipkan satu baris di atas', run: () => rows('insertAbove') },
        { label: 'Sisipkan satu baris di bawah', run: () => rows('insertBelow') },
        { label: `Hapus ${many}`, run: () => rows('delete') },
        { separator: true },
        { label: `Urutkan kolom ${columnLetters(selection.column)} dari A ke Z`, run: () => rows('sortUp') },
        {
          label: `Urutkan kolom ${columnLetters(selection.column)} dari Z ke A`,
          run: () => rows('sortDown'),
        },
      ],
    },
  ];
}
