/** *Panduan*: the part of docs/panduan for the person signed in, the others in reach. */
import { dialogTitles } from '../../messages/menu';
import { guideParts, guideWords, type GuidePart } from '../../messages/guide';

export function GuidePage({ parts }: { parts: readonly GuidePart[] }) {
  const others = guideParts.filter((part) => !parts.includes(part));
  return (
    <>
      <h1>{dialogTitles.guide}</h1>
      {parts.length > 0 && <p>{guideWords.yours}</p>}
      {parts.map((part) => (
        <Part key={part} part={part} />
      ))}
      {others.length > 0 && parts.length > 0 && <h2>{guideWords.others}</h2>}
      {others.map((part) => (
        <details key={part}>
          <summary>{guideWords.names[part]}</summary>
          <Part part={part} />
        </details>
      ))}
    </>
  );
}

/** Our own text, made into markup by the build. */
const Part = ({ part }: { part: GuidePart }) => (
  <section class="panduan" dangerouslySetInnerHTML={{ __html: __GUIDE__[part] ?? '' }} />
);
