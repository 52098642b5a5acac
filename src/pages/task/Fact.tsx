import { toChildArray, type ComponentChildren } from 'preact';
import { isWebAddress } from '../../messages/peoplesText';

/** A label and what is known; nothing at all where nothing is. */
export function Fact({ label, children }: { label: string; children: ComponentChildren }) {
  const known = toChildArray(children).filter((child) => child !== '');
  if (known.length === 0) return null;
  return (
    <>
      <dt>{label}</dt>
      <dd>{known}</dd>
    </>
  );
}

/** Only addresses of pages become links; whatever else was typed stays text. */
export function LinkOrText({ text }: { text: string }) {
  return (
    <p class="tautan">
      {isWebAddress(text) ? (
        <a href={text} target="_blank" rel="noopener noreferrer">
          {text}
        </a>
      ) : (
        text
      )}
    </p>
  );
}

const longFrom = 600;

/** Line ends kept. A whole news article opens on demand, so that the decision is not three screens away. */
export function LongText({ text, folded }: { text: string; folded?: boolean | undefined }) {
  const body = <div class="kutipan">{text}</div>;
  if (!folded && text.length < longFrom) return body;
  return (
    <details>
      <summary>{[...text.trim()].slice(0, 80).join('')}…</summary>
      {body}
    </details>
  );
}
