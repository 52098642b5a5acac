/**
 * The letter as a mail's html part. No images and no outside styles, since mail programs withhold them; text keeps
 * the program's own colour so that dark mode stays readable. JSX escapes: people's text is never markup.
 */
import { renderToString } from 'preact-render-to-string';
import { closingWords, sentByMachine, type Detail, type Letter, type Sentence } from './letter';

const font = 'font-family:Arial,Helvetica,sans-serif;font-size:16px;line-height:1.5';
/** Stands out from a white page and from a dark one (3 : 1), under white words (4.5 : 1). */
const accent = '#bf2a22';
const faint = 'font-size:13px;line-height:1.5;opacity:.8;margin:16px 0 0';
/** Padding that nobody sees keeps the body out of the preview after the stage. */
const previewFiller = '\u00a0\u200c'.repeat(60);

function Words({ sentence }: { sentence: Sentence }) {
  return <>{sentence.map((part) => (typeof part === 'string' ? part : <strong>{part.strong}</strong>))}</>;
}

/** Line ends of people's text, kept without a style that some programs drop. */
function Lines({ text }: { text: string }) {
  return (
    <>
      {text.split('\n').map((line, index) => (
        <>
          {index > 0 && <br />}
          {line}
        </>
      ))}
    </>
  );
}

function Details({ rows }: { rows: readonly Detail[] }) {
  return (
    <table
      role="presentation"
      cellPadding="0"
      cellSpacing="0"
      style="border-collapse:collapse;width:100%;margin:16px 0"
    >
      {rows.map(({ label, value, strong }) => (
        <tr>
          <td style="padding:6px 12px 6px 0;vertical-align:top;width:34%;opacity:.8">{label}</td>
          <td style="padding:6px 0;vertical-align:top;overflow-wrap:anywhere">
            {strong ? <strong>{value}</strong> : value}
          </td>
        </tr>
      ))}
    </table>
  );
}

function Button({ label, url }: { label: string; url: string }) {
  return (
    <table role="presentation" cellPadding="0" cellSpacing="0" style="margin:20px 0">
      <tr>
        <td style={`background:${accent};border-radius:6px`}>
          <a
            href={url}
            target="_blank"
            rel="noopener"
            style="display:inline-block;padding:14px 28px;color:#ffffff;font-weight:bold;text-decoration:none"
          >
            {label}
          </a>
        </td>
      </tr>
    </table>
  );
}

/** A letter without salutation and close. */
function Matter({ letter: { details, quote, list, request, button, overview } }: { letter: Letter }) {
  return (
    <>
      {details.length > 0 && <Details rows={details} />}
      {quote && (
        <div
          style={`margin:16px 0;padding:4px 0 4px 14px;border-left:4px solid ${accent};overflow-wrap:anywhere`}
        >
          <strong>{quote.heading}</strong>
          <br />
          <Lines text={quote.text} />
        </div>
      )}
      {list && (
        <>
          <p style="margin:16px 0 4px">{list.heading}:</p>
          <ul style="margin:0;padding-left:22px;overflow-wrap:anywhere">
            {list.items.map((item) => (
              <li>{item}</li>
            ))}
          </ul>
        </>
      )}
      {request && (
        <p>
          <Words sentence={request} />
        </p>
      )}
      {button && <Button {...button} />}
      {overview && (
        <p>
          <a
            href={overview.url}
            target="_blank"
            rel="noopener"
            style="display:inline-block;padding:12px 0;color:inherit"
          >
            {overview.label}
          </a>
        </p>
      )}
    </>
  );
}

function Body({ letter, signature }: { letter: Letter; signature: readonly string[] }) {
  const { stage, recipient, opening, parts = [], hints } = letter;
  return (
    <div role="main" style={`max-width:600px;margin:0 auto;padding:16px;${font}`}>
      <h1 style="margin:0 0 16px;font-size:18px;line-height:1.4">{stage}</h1>
      <p>Yth. Bapak/Ibu{recipient && ` ${recipient}`}</p>
      <p>
        Dengan hormat,
        <br />
        <Words sentence={opening} />
      </p>
      <Matter letter={letter} />
      {parts.map(({ subject, letter: part }) => (
        <>
          <h2 style="margin:28px 0 4px;font-size:16px;line-height:1.4;overflow-wrap:anywhere">{subject}</h2>
          <p style="margin:0 0 8px">
            <strong>{part.stage}</strong>
          </p>
          <p>
            <Words sentence={part.opening} />
          </p>
          <Matter letter={part} />
        </>
      ))}
      <p>{closingWords}</p>
      <p>
        <Lines text={signature.join('\n')} />
      </p>
      <p style={faint}>
        {hints.map((hint) => (
          <>
            {hint}
            <br />
          </>
        ))}
        {sentByMachine}
      </p>
    </div>
  );
}

export const letterHtml = (letter: Letter, subject: string, signature: readonly string[]): string =>
  '<!DOCTYPE html>' +
  renderToString(
    <html lang="id">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light dark" />
        <meta name="supported-color-schemes" content="light dark" />
        <title>{subject}</title>
      </head>
      <body style="margin:0">
        <div style="display:none;max-height:0;overflow:hidden">
          {letter.stage}
          {previewFiller}
        </div>
        <Body letter={letter} signature={signature} />
      </body>
    </html>,
  );
