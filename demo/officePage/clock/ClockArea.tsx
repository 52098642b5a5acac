import { useRef, useState } from 'preact/hooks';
import { useOffice } from '../office';
import { tell } from '../server';

const hour = 3_600_000;
const jumps = [
  { label: '+1 jam', by: hour },
  { label: '+25 jam', by: 25 * hour },
  { label: '+1 hari', by: 24 * hour },
  { label: '+1 pekan', by: 7 * 24 * hour },
];

interface Progress {
  from: number;
  to: number;
  at: number;
  clock: string;
}

/** Moves the office's clock forward. Triggers run meanwhile, so the clock moves in slices and the user can stop it between them. */
export function ClockArea() {
  const { view, act } = useOffice();
  const [progress, setProgress] = useState<Progress | null>(null);
  const [until, setUntil] = useState(view.clockInput);
  const stopped = useRef(false);

  const advance = async (target: { by: number } | { until: string }) => {
    stopped.current = false;
    await act('Memajukan jam…', async () => {
      const { to } = await tell<{ to: number }>('clock/target', target);
      const from = view.now;
      setProgress({ from, to, at: from, clock: view.clock });
      for (let at = from; at < to && !stopped.current;) {
        const slice = await tell<{ now: number; clock: string }>('clock/advance', { to });
        at = slice.now;
        setProgress({ from, to, at, clock: slice.clock });
      }
    });
    setProgress(null);
  };

  return (
    <section class="clock" aria-label="Jam kantor lokal">
      <h1>Jam</h1>
      <p class="clock-face">
        <time>{progress?.clock ?? view.clock}</time>
      </p>
      <p>
        Waktu di kantor lokal hanya berjalan bila dimajukan. Pemicu berkala (lima menitan dan harian)
        dijalankan seperti di Google.
      </p>
      <div class="buttons">
        {jumps.map(({ label, by }) => (
          <button disabled={!!progress} onClick={() => void advance({ by })}>
            {label}
          </button>
        ))}
      </div>
      <form
        class="until"
        onSubmit={(event) => {
          event.preventDefault();
          void advance({ until });
        }}
      >
        <label for="sampai">Sampai tanggal dan jam</label>
        <input
          id="sampai"
          type="datetime-local"
          value={until}
          min={view.clockInput}
          onInput={(event) => setUntil(event.currentTarget.value)}
        />
        <button disabled={!!progress}>Majukan</button>
      </form>
      {progress && (
        <div class="progress">
          <label>
            Memajukan jam…
            <progress max={progress.to - progress.from} value={progress.at - progress.from} />
          </label>
          <button onClick={() => (stopped.current = true)}>Berhenti</button>
        </div>
      )}
    </section>
  );
}
