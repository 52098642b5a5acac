import type { LocalOffice } from '../localOffice/LocalOffice';
import { instantOfInput, longTime } from '../localOffice/officeTime';
import { Refusal } from './Refusal';
import { type Call, type Routes, value, wholeNumberOf } from './routes';

const hour = 3_600_000;
/** The most time one call moves the clock before it answers; triggers every five minutes cost a few ms each. */
const sliceOfRealMs = 400;
/** In a longer jump the five-minute triggers run less often; otherwise a month would take minutes. */
const longJump = 72 * hour;
const furthest = 400 * 24 * hour;

/** The clock moves in slices: the page shows the progress, and the server answers other calls in between. */
export function clockRoutes(office: LocalOffice, changed: () => void): Routes {
  const advance = ({ body }: Call) => {
    const to = wholeNumberOf(body.to, 'to');
    const { world, timeZone } = office;
    const left = to - world.now();
    const everyMinutes = left > longJump ? 60 : 5;
    const until = performance.now() + sliceOfRealMs;
    while (world.now() < to && performance.now() < until) {
      world.advanceTo(Math.min(to, world.now() + hour), { everyMinutes });
    }
    changed();
    return value({ now: world.now(), clock: longTime(world.now(), timeZone) });
  };
  return {
    'POST /api/clock/target': ({ body }) => value({ to: targetOf(office, body) }),
    'POST /api/clock/advance': advance,
  };
}

function targetOf({ world, timeZone }: LocalOffice, body: Call['body']): number {
  const to =
    typeof body.until === 'string'
      ? instantOfInput(body.until, timeZone)
      : world.now() + wholeNumberOf(body.by, 'by');
  if (to === null) throw new Refusal(400, 'Tanggal dan jam belum lengkap.');
  if (to <= world.now()) throw new Refusal(400, 'Jam tidak dapat dimundurkan. Pilih waktu sesudah sekarang.');
  if (to > world.now() + furthest)
    throw new Refusal(400, 'Jam dapat dimajukan paling jauh 400 hari sekali jalan.');
  return to;
}
