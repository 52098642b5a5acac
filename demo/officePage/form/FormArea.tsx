import { useEffect, useState } from 'preact/hooks';
import type { FormView } from '../../localOffice/view';
import { useOffice } from '../office';
import { ask, tell } from '../server';
import { FormItem } from './FormItem';

export type Answers = Record<string, string | string[]>;

/** The Google Form as the people of the office see it. */
export function FormArea() {
  const { view, revision } = useOffice();
  const [form, setForm] = useState<FormView | null>(null);
  const [sent, setSent] = useState(false);
  useEffect(() => {
    if (view.addresses.form) ask<FormView>('form').then(setForm, () => setForm(null));
  }, [view.addresses.form, revision]);

  if (!view.addresses.form) {
    return (
      <p class="empty">
        Formulir belum ada. Jalankan <b>Publikasi ▸ Pengaturan ▸ Siapkan lembar kerja…</b> pada lembar kerja.
      </p>
    );
  }
  if (!form) return <p class="loading">Memuat formulir…</p>;
  return (
    <div class="form-page">
      <header class="form-card form-head">
        <h1>{form.title}</h1>
        {form.description && <p>{form.description}</p>}
      </header>
      {sent ? (
        <div class="form-card" role="status">
          <p>{form.confirmation || 'Tanggapan Anda telah direkam.'}</p>
          <button class="link" onClick={() => setSent(false)}>
            Kirim tanggapan lain
          </button>
        </div>
      ) : (
        <Questions form={form} onSent={() => setSent(true)} />
      )}
      <p class="form-foot">
        Tiruan Google Formulir pada kantor lokal. Berkas tidak dapat diunggah di sini; gunakan tautan.
      </p>
    </div>
  );
}

function Questions({ form, onSent }: { form: FormView; onSent: () => void }) {
  const { act } = useOffice();
  const [answers, setAnswers] = useState<Answers>({});
  const [email, setEmail] = useState('');
  const [missing, setMissing] = useState<string[]>([]);

  const send = async (event: Event) => {
    event.preventDefault();
    const empty = form.items
      .filter(({ id, required }) => required && isEmpty(answers[id]))
      .map(({ id }) => id);
    setMissing(empty);
    if (empty[0]) {
      document.getElementById(`jawab-${empty[0]}`)?.focus();
      return;
    }
    const done = await act('Mengirim formulir…', () => tell('form', { answers, email }));
    if (done !== undefined) onSent();
  };

  return (
    <form onSubmit={send} noValidate>
      {form.collectsEmail && (
        <div class="form-card">
          <label for="surel-responden">Surel responden</label>
          <input
            id="surel-responden"
            type="email"
            value={email}
            onInput={(event) => setEmail(event.currentTarget.value)}
          />
        </div>
      )}
      {form.items.map((item) => (
        <FormItem
          key={item.id}
          item={item}
          value={answers[item.id]}
          missing={missing.includes(item.id)}
          onChange={(value) => setAnswers((before) => ({ ...before, [item.id]: value }))}
        />
      ))}
      <div class="form-send">
        <button class="utama" type="submit">
          Kirim
        </button>
        <button type="button" class="link" onClick={() => setAnswers({})}>
          Kosongkan formulir
        </button>
      </div>
    </form>
  );
}

const isEmpty = (answer: string | string[] | undefined) => !answer || answer.length === 0;
