import { useRef, useState } from 'preact/hooks';
import { taskWords } from '../../messages/pageWords';
import { publishedText, whatsAppAddress } from '../../messages/whatsApp';
import type { TaskView } from '../../useCases/taskView';

/** For the operator who shares what is live: the message ready to paste into the office's group. */
export function WhatsAppText({ view }: { view: TaskView }) {
  const area = useRef<HTMLTextAreaElement>(null);
  const [said, setSaid] = useState('');
  const posts = view.evidence.postUrl ?? [];
  if (posts.length === 0) return null;
  const times = view.way.flatMap(({ finishedAt }) => finishedAt ?? []);
  const publishedAt = times.length > 0 ? Math.max(...times) : null;
  const text = publishedText({ title: view.title, publishedAt, posts }, view);
  const copy = () => {
    area.current?.select();
    // The asynchronous clipboard is forbidden inside Google's frame.
    setSaid(document.execCommand('copy') ? taskWords.copied : taskWords.copyByHand);
  };
  return (
    <section class="bidang">
      <label for="teks-whatsapp">{taskWords.whatsApp}</label>
      <textarea id="teks-whatsapp" ref={area} readOnly rows={6} value={text} />
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
