/** Capaian Target: what the office set itself, counted date by date. */
import { dateAt, midnight, workOn, type Hours } from './clock';
import { handedIn, postsIn, published, type Counted } from './counting';
import { begunAt, share, type Office, type Target, type Time } from './office';

export function targetTable(office: Office, time: Time): Counted {
  const dates = datesIn(office, time);
  const [first, last] = [dates[0], dates[dates.length - 1]];
  if (!first || !last) {
    const nothing = { 'Sasaran Periode': '-', Capaian: '-', 'Persentase (%)': '-' };
    return { rows: office.targets.map(({ words }) => ({ Target: words, ...nothing })) };
  }
  const span = { from: midnight(first, office.hours), to: midnight(dateAfter(last), office.hours) };
  return {
    rows: office.targets.map((target) => {
      const due = dates.reduce(
        (sum, date) => sum + target.amount * partOf(target.per, date, office.hours),
        0,
      );
      const reached = reachedIn(office, span, target);
      const whole = Math.ceil(Math.round(due * 1e6) / 1e6);
      return {
        Target: target.words,
        'Sasaran Periode': whole,
        Capaian: reached,
        'Persentase (%)': share(reached, whole),
      };
    }),
  };
}

/** Every date of the period since the office began. */
function datesIn(office: Office, { from, to }: Time): string[] {
  const dates: string[] = [];
  const begun = dateAt(begunAt(office), office.hours);
  for (let date = dateAt(from, office.hours); midnight(date, office.hours) < to; date = dateAfter(date))
    if (date >= begun) dates.push(date);
  return dates;
}

const dateAfter = (date: string): string =>
  new Date(Date.parse(`${date}T00:00:00Z`) + 86_400_000).toISOString().slice(0, 10);

const months = { bulan: 1, triwulan: 3, semester: 6, tahun: 12 };

function partOf(per: Target['per'], date: string, hours: Hours): number {
  if (per === 'hari') return 1;
  if (per === 'hari kerja') return workOn(date, hours).length > 0 ? 1 : 0;
  if (per === 'minggu') return 1 / 7;
  const [year = 0, month = 0] = date.split('-').map(Number);
  const first = month - 1 - ((month - 1) % months[per]);
  return 86_400_000 / (Date.UTC(year, first + months[per], 1) - Date.UTC(year, first, 1));
}

function reachedIn(office: Office, span: Time, { of, only }: Target): number {
  if (of === 'bahan') return handedIn(office, span).length;
  if (of === 'konten')
    return published(office, span).filter(({ contentType }) => only === '' || contentType.trim() === only)
      .length;
  return postsIn(office, span).filter(({ post }) => only === '' || post.platform.trim() === only).length;
}
