/** `npm start`: the local office, on this computer only. */
import { join } from 'node:path';
import { KeptOffice } from './localOffice/KeptOffice';
import { openOffice } from './localOffice/openOffice';
import { readStartFlags, StartProblem } from './flags/startFlags';
import { serveOffice } from './server/serveOffice';
import { tourInWords } from './localOffice/tour';

const flags = readStartFlags();
const kept = new KeptOffice(join(flags.data, 'office.json'));
const office = await openOffice(kept, flags).catch((problem: unknown) => {
  if (!(problem instanceof StartProblem)) throw problem;
  console.error(problem.message);
  process.exit(1);
});
kept.keep(office);

const { port, server } = await serveOffice(office, flags.port, () => kept.keepSoon(office)).catch(
  (problem: NodeJS.ErrnoException) => {
    if (problem.code !== 'EADDRINUSE') throw problem;
    console.error(`Porta ${flags.port} sedang dipakai. Jalankan dengan porta lain: npm start -- --port 0`);
    process.exit(1);
  },
);

for (const signal of ['SIGINT', 'SIGTERM'] as const) {
  process.once(signal, () => {
    kept.keep(office);
    server.closeAllConnections();
    server.close(() => process.exit(0));
  });
}

console.log(`
Kantor lokal: http://127.0.0.1:${port}/
Data tersimpan di ${flags.data}/ (mulai dari awal: npm start -- --fresh). Hentikan dengan Ctrl+C.

Lima langkah mencoba:
${tourInWords()}
`);
