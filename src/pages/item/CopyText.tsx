import { useRef, useState } from 'preact/hooks';
import { taskWords } from '../../messages/pages/pageWords';
import { whatsAppAddress } from '../../messages/whatsApp';

/** A message ready to paste into WhatsApp. */
export function CopyText({ id, label, text }: { id: string; label: string; text: string }) {
  const area = useRef<HTMLTextAreaElement>(null);
  const [said, setSaid] = useState('');
  const copy = () => {
    area.current?.select();
    // The asynchronous clipboard is forbidden inside Google's frame.
    setSaid(document.execCommand('copy') ? taskWords.copied : taskWords.copyByHand);
  };
  return (
    <section class="bidang">
      <label for={id}>{label}</label>
      <textarea id={id} ref={area} readOnly rows={6} value={text} />
      <div class="tombol">
        <button type="button" onClick={copy}>
          {taskWords.copyText}
        </button>
        <a class="tombol-tautan" href={whatsAppAddress(text)} target="_blank" rel="noopener noreferrer">
          {taskWords.openWhatsApp}
        </a>
      </div>
      <p class="bantuan" role="status">
        {said}
      </p>
    </section>
  );
}
