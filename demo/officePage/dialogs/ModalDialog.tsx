import type { ComponentChildren } from 'preact';
import { useEffect, useId, useRef } from 'preact/hooks';

interface Props {
  title: string;
  width?: number | null;
  onClose: () => void;
  children: ComponentChildren;
}

/** The browser's own modal dialog: it holds the focus, returns the focus when it closes, and closes on Escape. */
export function ModalDialog({ title, width, onClose, children }: Props) {
  const element = useRef<HTMLDialogElement>(null);
  const titleId = useId();
  useEffect(() => {
    const before = document.activeElement as HTMLElement | null;
    element.current?.showModal();
    return () => before?.focus?.();
  }, []);
  return (
    <dialog
      ref={element}
      aria-labelledby={titleId}
      style={width ? { width: `${width}px` } : undefined}
      onCancel={(event) => {
        event.preventDefault();
        onClose();
      }}
    >
      <div class="dialog-head">
        <h2 id={titleId}>{title}</h2>
        <button class="quiet" aria-label="Tutup" onClick={onClose}>
          ✕
        </button>
      </div>
      {children}
    </dialog>
  );
}
