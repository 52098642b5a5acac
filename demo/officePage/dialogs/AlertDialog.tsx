import { ModalDialog } from './ModalDialog';

/** A dialog with the text of the script's ui.alert. */
export function AlertDialog({ text, onClose }: { text: string; onClose: () => void }) {
  return (
    <ModalDialog title="Lembar kerja" width={480} onClose={onClose}>
      <div class="alert">
        <p class="alert-text">{text}</p>
        <div class="buttons">
          <button class="utama" onClick={onClose}>
            Oke
          </button>
        </div>
      </div>
    </ModalDialog>
  );
}
