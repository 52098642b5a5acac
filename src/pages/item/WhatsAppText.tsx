import { taskWords } from '../../messages/pages/pageWords';
import { publishedText } from '../../messages/whatsApp';
import type { TaskView } from '../../api/taskView';
import { CopyText } from './CopyText';

/** For the operator who shares what is live: the message ready to paste into the office's group. */
export function WhatsAppText({ view }: { view: TaskView }) {
  const posts = view.evidence.postUrl ?? [];
  if (posts.length === 0) return null;
  const times = view.way.flatMap(({ finishedAt }) => finishedAt ?? []);
  const publishedAt = times.length > 0 ? Math.max(...times) : null;
  const text = publishedText({ title: view.title, publishedAt, posts }, view);
  return <CopyText id="teks-whatsapp" label={taskWords.whatsApp} text={text} />;
}
