/** The dialog behind Kesehatan sistem: what stands badly first, each with what to do. */
import { useEffect, useRef, useState } from 'preact/hooks';
import type { HealthLine } from '../../health';
import { faultWords, healthPageWords } from '../../messages/pageWords';
import { refusalWords } from '../../messages/refusals';
import type { IntegrityResult } from '../../useCases/checkIntegrity';
import type { HealthView } from '../../useCases/healthView';
import { Notice } from '../form/Notice';
import type { Server } from '../server';

interface Trouble {
  title: string;
  text: string;
}

const unread = { zoneName: 'WIB', utcOffsetHours: 7 };

export function HealthPage({ server }: { server: Server }) {
  const [view, setView] = useState<HealthView | null>(null);
  const [trouble, setTrouble] = useState<Trouble | null>(null);
  const [isWorking, setWorking] = useState(false);
  const inFlight = useRef(false);

  const check = async () => {
    if (inFlight.current) return;
    inFlight.current = true;
    setWorking(true);
    setTrouble(null);
    const outcome = await server.checkHealth(null);
    inFlight.current = false;
    setWorking(false);
    if ('fault' in outcome) setTrouble(faultWords[outcome.fault]);
    else if ('refusal' in outcome.answer)
      setTrouble(refusalWords(outcome.answer.refusal, outcome.answer.zone ?? unread));
    else setView(outcome.answer.view);
  };
  useEffect(() => void check(), []);

  return (
    <>
      <h1>{healthPageWords.title}</h1>
      <p class="menunggu" role="status">
        {isWorking ? healthPageWords.working : view && healthPageWords.checkedAt(view.checkedAt)}
      </p>
      {trouble && <Notice kind="wrong" {...trouble} />}
      {view && <Lines lines={view.lines} />}
      <Integrity server={server} />
      <div class="tombol">
        <button type="button" class="utama" aria-disabled={isWorking} onClick={() => void check()}>
          {healthPageWords.again}
        </button>
      </div>
    </>
  );
}

function Integrity({ server }: { server: Server }) {
  const [isWorking, setWorking] = useState(false);
  const [news, setNews] = useState<(Trouble & { kind: 'good' | 'wrong' }) | null>(null);
  const check = async () => {
    if (isWorking) return;
    setWorking(true);
    setNews(null);
    const outcome = await server.checkIntegrity(null);
    setWorking(false);
    setNews(
      'fault' in outcome ? { kind: 'wrong', ...faultWords[outcome.fault] } : integrityNews(outcome.answer),
    );
  };
  return (
    <section>
      <button type="button" aria-disabled={isWorking} onClick={() => void check()}>
        {healthPageWords.integrity}
      </button>
      <p class="menunggu" role="status">
        {isWorking && healthPageWords.integrityWorking}
      </p>
      {news && <Notice {...news} />}
    </section>
  );
}

function integrityNews(result: IntegrityResult): Trouble & { kind: 'good' | 'wrong' } {
  if ('refusal' in result) return { kind: 'wrong', ...refusalWords(result.refusal, unread) };
  const { breach, checked, seal } = result;
  if (!breach)
    return { kind: 'good', title: healthPageWords.sound, text: healthPageWords.soundText(checked, seal) };
  const said = healthPageWords.breach[breach.kind](healthPageWords.breachRow(breach.row, breach.number));
  return { kind: 'wrong', title: healthPageWords.breached, text: `${said} ${healthPageWords.breachMend}` };
}

const worstFirst = ['broken', 'attention', 'good'] as const;

export function Lines({ lines }: { lines: readonly HealthLine[] }) {
  const sorted = worstFirst.flatMap((state) => lines.filter((line) => line.state === state));
  return (
    <>
      <p>{healthPageWords.summary(lines.filter(({ state }) => state !== 'good').length)}</p>
      <ul class="pemeriksaan">
        {sorted.map(({ title, state, found, mend }) => (
          <li key={title} class={state}>
            <h2>
              {title}: {healthPageWords.states[state]}
            </h2>
            <p>{found}</p>
            {mend && (
              <p>
                <strong>{healthPageWords.mend}</strong> {mend}
              </p>
            )}
          </li>
        ))}
      </ul>
    </>
  );
}
