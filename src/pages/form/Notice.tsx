/** A quiet message: what happened, and what can be done about it. */
import type { ComponentChildren } from 'preact';
import { useEffect, useRef } from 'preact/hooks';

interface Props {
  kind: 'good' | 'calm' | 'wrong';
  title: string;
  text?: string;
  children?: ComponentChildren;
}

/** Takes the focus, so that keyboard and screen reader are where the news is. */
export function Notice({ kind, title, text, children }: Props) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), [title, text]);
  return (
    <section class={`kabar kabar-${kind}`} role={kind === 'wrong' ? 'alert' : 'status'}>
      <h2 tabIndex={-1} ref={heading}>
        {title}
      </h2>
      {text && <p>{text}</p>}
      {children}
    </section>
  );
}
