import { useOffice } from '../office';
import { tell } from '../server';

/** Chooses the account that has the workbook open: the script's menu runs as that account. */
export function AccountChooser() {
  const { view, act } = useOffice();
  const enter = (email: string) =>
    void act('Membuka lembar kerja…', () => tell('enter', { email: email || null }));
  return (
    <label class="account">
      <span>Masuk sebagai</span>
      <select value={view.signedInAs ?? ''} onChange={(event) => enter(event.currentTarget.value)}>
        <option value="">— pilih akun —</option>
        {view.people.map(({ email, name, roles }) => (
          <option value={email} selected={email === view.signedInAs}>
            {name}
            {roles ? ` (${roles})` : ''}
          </option>
        ))}
      </select>
    </label>
  );
}
