import { useCallback, useEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { DialogView, OfficeView, Outcome } from '../localOffice/view';
import { ClockArea } from './clock/ClockArea';
import { AlertDialog } from './dialogs/AlertDialog';
import { ScriptDialog } from './dialogs/ScriptDialog';
import { Notices, type Notice } from './dialogs/Notices';
import { FormArea } from './form/FormArea';
import { Frame } from './Frame';
import { MailArea } from './mail/MailArea';
import { type Office, OfficeContext } from './office';
import { usePlace } from './place';
import { ask } from './server';
import { WorkbookArea } from './workbook/WorkbookArea';

export function App() {
  const place = usePlace();
  const [view, setView] = useState<OfficeView | null>(null);
  const [revision, setRevision] = useState(0);
  const [running, setRunning] = useState<string | null>(null);
  const [notices, setNotices] = useState<Notice[]>([]);
  const [dialogs, setDialogs] = useState<DialogView[]>([]);
  const nextNotice = useRef(1);

  const notice = useCallback((kind: Notice['kind'], title: string, text: string) => {
    const id = nextNotice.current++;
    setNotices((present) => [...present.slice(-3), { id, kind, title, text }]);
  }, []);

  const refresh = useCallback(async () => {
    try {
      setView(await ask<OfficeView>('office'));
      setRevision((before) => before + 1);
    } catch (problem) {
      notice('problem', 'Gagal memuat', (problem as Error).message);
    }
  }, [notice]);

  const act = useCallback(
    async <T,>(words: string, work: () => Promise<T>): Promise<T | undefined> => {
      setRunning(words);
      try {
        return await work();
      } catch (problem) {
        notice('problem', 'Tidak berhasil', (problem as Error).message);
        return undefined;
      } finally {
        setRunning(null);
        await refresh();
      }
    },
    [notice, refresh],
  );

  const show = useCallback(
    (outcome: Outcome) => {
      for (const { title, text } of outcome.toasts) notice('toast', title, text);
      if (outcome.error) notice('problem', 'Galat skrip', outcome.error);
      if (outcome.dialogs.length > 0) setDialogs((present) => withNewDialogs(present, outcome.dialogs));
    },
    [notice],
  );

  useEffect(() => {
    void refresh();
    // Pages opened from mails are in other windows; this page reads the office again when the user comes back.
    const look = () => document.visibilityState === 'visible' && void refresh();
    document.addEventListener('visibilitychange', look);
    return () => document.removeEventListener('visibilitychange', look);
  }, [refresh]);

  const office = useMemo<Office | null>(
    () => view && { view, revision, refresh, act, show },
    [view, revision, refresh, act, show],
  );

  if (!office) return <p class="loading">Membuka kantor lokal…</p>;
  const closeDialog = (id: number) => {
    setDialogs((present) => present.filter((dialog) => dialog.id !== id));
    void refresh();
  };
  return (
    <OfficeContext.Provider value={office}>
      <Frame
        place={place}
        running={running}
        sidebar={dialogs.find(({ kind }) => kind === 'sidebar')}
        onCloseSidebar={closeDialog}
      >
        {place.area === 'lembar' && <WorkbookArea place={place} />}
        {place.area === 'formulir' && <FormArea />}
        {place.area === 'surat' && <MailArea place={place} />}
        {place.area === 'jam' && <ClockArea />}
      </Frame>
      {dialogs
        .filter(({ kind }) => kind !== 'sidebar')
        .map((dialog) => {
          const close = () => closeDialog(dialog.id);
          return dialog.kind === 'alert' ? (
            <AlertDialog key={dialog.id} text={dialog.text} onClose={close} />
          ) : (
            <ScriptDialog key={dialog.id} dialog={dialog} onClose={close} />
          );
        })}
      <Notices
        notices={notices}
        onDismiss={(id) => setNotices((present) => present.filter((one) => one.id !== id))}
      />
    </OfficeContext.Provider>
  );
}

/** As in Google Sheets: one modal dialog and one sidebar at a time; a new one takes the old one's place. */
function withNewDialogs(present: DialogView[], coming: DialogView[]): DialogView[] {
  return coming.reduce(
    (kept, dialog) => [...kept.filter(({ kind }) => kind !== dialog.kind), dialog],
    present,
  );
}
