/** The dialog behind Kesehatan sistem: what stands badly first, each with what to do. */
import { useEffect, useState } from 'preact/hooks';
import type { HealthLine } from '../../health';
import { faultWords, healthPageWords } from '../../messages/pages/pageWords';
import type { IntegrityResult } from '../../useCases/upkeep/checkIntegrity';
import type { IntegrityCursor } from '../../api/healthView';
import type { HealthView } from '../../api/healthView';
import type { PageAnswer } from '../../api/answerForPage';
import { Notice } from '../form/Notice';
import { useSending } from '../sending';
import type { Answer, Server } from '../server';

interface Trouble {
  title: string;
  text: string;
}

type IntegrityNews = Trouble & { kind: 'good' | 'wrong' };

export function HealthPage({ server }: { server: Server }) {
  const [view, setView] = useState<HealthView | null>(null);
  const [trouble, setTrouble] = useState<Trouble | null>(null);
  const { isSending, alone } = useSending();

  const check = () =>
    alone(async () => {
      setTrouble(null);
      const outcome = await server.checkHealth(null);
      if ('fault' in outcome) setTrouble(faultWords[outcome.fault]);
      else if ('refusal' in outcome.answer) setTrouble(outcome.answer.refusal);
      else setView(outcome.answer.view);
    });
  useEffect(() => void check(), []);

  return (
    <>
      <h1>{healthPageWords.title}</h1>
      <p class="menunggu" role="status">
        {isSending ? healthPageWords.working : view && healthPageWords.checkedAt(view.checkedAt)}
      </p>
      {trouble && <Notice kind="wrong" {...trouble} />}
      {view && <Lines lines={view.lines} />}
      <Integrity server={server} />
      <div class="tombol">
        <button type="button" class="utama" aria-disabled={isSending} onClick={() => void check()}>
          {healthPageWords.again}
        </button>
      </div>
    </>
  );
}

function Integrity({ server }: { server: Server }) {
  /** Rows found whole so far. */
  const [checked, setChecked] = useState(0);
  const [news, setNews] = useState<IntegrityNews | null>(null);
  const { isSending, alone } = useSending();
  const check = () =>
    alone(async () => {
      setChecked(0);
      setNews(null);
      setNews(await follow(server, setChecked));
    });
  return (
    <section>
      <button type="button" aria-disabled={isSending} onClick={() => void check()}>
        {healthPageWords.integrity}
      </button>
      <p class="menunggu" role="status">
        {isSending && healthPageWords.integrityWorking(checked)}
      </p>
      {news && <Notice {...news} />}
    </section>
  );
}

/** Slice after slice, to the end or to the first trouble. */
async function follow(server: Server, onProgress: (checked: number) => void): Promise<IntegrityNews> {
  for (let from: IntegrityCursor | null = null; ;) {
    const outcome: Answer<PageAnswer<IntegrityResult>> = await server.checkIntegrity(from);
    if ('fault' in outcome) return { kind: 'wrong', ...faultWords[outcome.fault] };
    if (!('next' in outcome.answer)) return integrityNews(outcome.answer);
    from = outcome.answer.next;
    onProgress(from.checked);
  }
}

function integrityNews(
  result: Exclude<PageAnswer<IntegrityResult>, { next: unknown }>,
): Trouble & { kind: 'good' | 'wrong' } {
  if ('refusal' in result) return { kind: 'wrong', ...result.refusal };
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
