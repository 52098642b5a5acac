/** One item's way on paper: what the dialog shows is what the printer prints, without the button. */
import { controlWords } from '../../messages/pages/pageWords';
import { capitalised, isWebAddress } from '../../messages/peoplesText';
import type { ControlSheet, ControlStop } from '../../recap/papers/controlSheet';

export function ControlPage({ sheet }: { sheet: ControlSheet }) {
  const { office, number, title, particulars, material, stops, printedAt } = sheet;
  return (
    <div class="lembar">
      <div class="tombol">
        <button class="utama" onClick={() => window.print()}>
          {controlWords.print}
        </button>
        <p class="bantuan">{controlWords.printHelp}</p>
      </div>
      <header>
        <p>{office}</p>
        <h1>{controlWords.title}</h1>
        <p>{number}</p>
      </header>
      <table class="keterangan">
        <tbody>
          {[[controlWords.itemTitle, title] as const, ...particulars].map(([label, text]) => (
            <tr key={label}>
              <th scope="row">{label}</th>
              <td>{text}</td>
            </tr>
          ))}
          {material.length > 0 && (
            <tr>
              <th scope="row">{controlWords.material}</th>
              <td>
                <Lines lines={material} />
              </td>
            </tr>
          )}
        </tbody>
      </table>
      <table class="tahap">
        <thead>
          <tr>
            {controlWords.columns.map((heading) => (
              <th key={heading} scope="col">
                {heading}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {stops.map((stop, index) => (
            <Stop key={index} {...stop} />
          ))}
        </tbody>
      </table>
      <p class="bantuan">{controlWords.printedAt(printedAt)}</p>
    </div>
  );
}

/** The last cell stays empty: there the officer initials. */
function Stop({ step, role, people, from, to, worked, standard, verdict, outcome, evidence }: ControlStop) {
  return (
    <tr>
      <td>
        <strong>{step}</strong>
        <div>{people}</div>
        {people !== role && <div class="bantuan">{role}</div>}
      </td>
      <td>
        {from}
        <div>{controlWords.until(to)}</div>
      </td>
      <td>
        {worked}
        <div class="bantuan">{controlWords.standard(standard)}</div>
        <div>{verdict}</div>
      </td>
      <td>
        <strong>{capitalised(outcome)}</strong>
        {evidence.map(({ label, lines }) => (
          <div key={label}>
            {`${label}: `}
            <Lines lines={lines} />
          </div>
        ))}
      </td>
      <td />
    </tr>
  );
}

/** Whole addresses, since paper cannot be clicked. */
function Lines({ lines }: { lines: readonly string[] }) {
  return (
    <>
      {lines.map((line, index) => (
        <div key={index} class="baris">
          {isWebAddress(line) ? (
            <a href={line} target="_blank" rel="noopener noreferrer">
              {line}
            </a>
          ) : (
            line
          )}
        </div>
      ))}
    </>
  );
}
