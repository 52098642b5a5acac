import { toChildArray, type ComponentChildren } from 'preact';
import { taskWords } from '../../messages/pages/pageWords';
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

/** What was handed in under one name. Only addresses of pages can be opened; whatever else was typed stays text. */
export function Links({ label, texts }: { label: string; texts: readonly string[] }) {
  const addresses = texts.filter(isWebAddress);
  return (
    <>
      {texts.map((text) => {
        if (!isWebAddress(text)) return <p>{text}</p>;
        const numbered = addresses.length > 1 ? `${label} ${addresses.indexOf(text) + 1}` : label;
        return (
          <a class="buka" href={text} target="_blank" rel="noopener noreferrer">
            {taskWords.openLink(numbered)}
            <small>{placeOf(text)}</small>
          </a>
        );
      })}
    </>
  );
}

/** Where a link leads, short enough for a phone: nobody should open what they cannot place. */
const placeOf = (address: string): string => {
  const [, host = '', path = ''] = /^https?:\/\/([^/?#]+)(.*)$/i.exec(address) ?? [];
  const place = host.replace(/^www\./, '') + path.replace(/[?#].*$/, '').replace(/\/$/, '');
  return place.length > 60 ? `${place.slice(0, 59)}…` : place;
};

const longFrom = 600;

/** Line ends kept. A whole news article opens on demand, so that the decision is not three screens away. */
export function LongText({ text }: { text: string }) {
  const body = <div class="kutipan">{text}</div>;
  if (text.length < longFrom) return body;
  return (
    <details>
      <summary>{[...text.trim()].slice(0, 80).join('')}…</summary>
      {body}
    </details>
  );
}
