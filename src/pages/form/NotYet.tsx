/** In place of what cannot be shown yet, or not at all: why, and what can be done. */
import type { ComponentChildren } from 'preact';
import { faultWords, pageWords } from '../../messages/pages/pageWords';
import type { Unread } from '../reading';
import { Notice } from './Notice';

interface Props {
  reading: Unread;
  onRetry(): void;
  children?: ComponentChildren;
}

export function NotYet({ reading, onRetry, children }: Props) {
  const retry = (
    <button class="utama" onClick={onRetry}>
      {pageWords.tryAgain}
    </button>
  );
  if (reading.kind === 'loading') {
    return (
      <p class="menunggu memuat" role="status">
        {pageWords.loading}
      </p>
    );
  }
  if (reading.kind === 'fault') {
    return (
      <Notice kind="wrong" isAlone {...faultWords[reading.fault]}>
        {retry}
      </Notice>
    );
  }
  const { refusal } = reading.refused;
  return (
    <Notice kind="calm" isAlone {...refusal}>
      {refusal.code === 'Busy' && retry}
      {children}
    </Notice>
  );
}
