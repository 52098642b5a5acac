import type { DialogView } from '../../localOffice/view';
import { ModalDialog } from './ModalDialog';
import { ScriptFrame } from './ScriptFrame';

/** A dialog the script opened with showModalDialog. */
export function ScriptDialog({ dialog, onClose }: { dialog: DialogView; onClose: () => void }) {
  return (
    <ModalDialog title={dialog.title} width={dialog.width ?? 600} onClose={onClose}>
      <ScriptFrame dialog={dialog} onClose={onClose} />
    </ModalDialog>
  );
}
