/** A quiet message: what happened, and what can be done about it. */
import type { ComponentChildren } from 'preact';
import { useEffect, useRef } from 'preact/hooks';

interface Props {
  kind: 'good' | 'calm' | 'wrong';
  title: string;
  text?: string;
  /** All there is on the page, and so its heading. */
  isAlone?: boolean;
  children?: ComponentChildren;
}

/** Takes the focus, so that keyboard and screen reader are where the news is. */
export function Notice({ kind, title, text, isAlone, children }: Props) {
  const Heading = isAlone ? 'h1' : 'h2';
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), [title, text]);
  return (
    <section class={`kabar kabar-${kind}`} role={kind === 'wrong' ? 'alert' : 'status'}>
      <Heading tabIndex={-1} ref={heading}>
        {title}
      </Heading>
      {text && <p>{text}</p>}
      {children}
    </section>
  );
}
