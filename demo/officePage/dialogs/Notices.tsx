import { useEffect } from 'preact/hooks';

export interface Notice {
  id: number;
  kind: 'toast' | 'problem';
  title: string;
  text: string;
}

/** Toasts of the script and problems of the local office. Problems stay until dismissed. */
export function Notices({ notices, onDismiss }: { notices: Notice[]; onDismiss: (id: number) => void }) {
  return (
    <div class="notices" role="log" aria-live="polite" aria-label="Pemberitahuan">
      {notices.map((notice) => (
        <NoticeCard key={notice.id} notice={notice} onDismiss={() => onDismiss(notice.id)} />
      ))}
    </div>
  );
}

function NoticeCard({ notice, onDismiss }: { notice: Notice; onDismiss: () => void }) {
  useEffect(() => {
    if (notice.kind === 'problem') return;
    const timer = setTimeout(onDismiss, 8000);
    return () => clearTimeout(timer);
  }, []);
  return (
    <div class={`notice ${notice.kind}`} role={notice.kind === 'problem' ? 'alert' : undefined}>
      <div>
        {notice.title && <strong>{notice.title}</strong>}
        <p>{notice.text}</p>
      </div>
      <button class="quiet" aria-label="Tutup pemberitahuan" onClick={onDismiss}>
        ✕
      </button>
    </div>
  );
}
