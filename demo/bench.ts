/** `npm run bench`: what each kind of event costs at 1,000, 5,000 and 20,000 past items. */
import { runBench, type BenchResult } from './bench/runBench';
import { readBundle } from './bundle/readBundle';
import { readFlags, refuse } from './flags/readFlags';

const method = `How: four items run through the product itself; their rows in the answers, Register, Riwayat and Kotak Keluar are copied,
each copy with number, ids, times and fingerprint of its own and seals reckoned anew, straight into the emulator's cells; the head in
Sistem is set to what the product would have left. So that 20,000 items fit into ten million cells there are one komisioner
and one sekretaris, no unused columns in the hidden tabs, and no mails of all but the newest 8,000. Means of five to ten
events; milliseconds are this computer's and the emulator's, Google's own time is not in them.`;

const usage = `Usage: npm run bench -- [--json] [--sizes 1000,5000,20000] [--bundle FOLDER]`;

const flags = readFlags(
  {
    json: { type: 'boolean' },
    sizes: { type: 'string', default: '1000,5000,20000' },
    bundle: { type: 'string', default: 'build/apps-script' },
  },
  usage,
);
const sizes = flags.sizes.split(',').map(Number);
if (sizes.some((size) => !Number.isInteger(size) || size < 4 || size > 20_000))
  refuse(`--sizes takes numbers from 4 to 20000, not "${flags.sizes}"`, usage);

const bundle = readBundle(flags.bundle);
const results = sizes.map((size) => runBench(bundle, size));
console.log(flags.json ? JSON.stringify({ method, results }, null, 2) : table(results));

/** The cost of each recap, compared with a function that only reads and sums the same cells. */
function recapLines(rows: readonly BenchResult[]): string[] {
  return [
    'Recaps (each made anew), and as multiples of merely reading and summing the same cells:',
    ...rows.flatMap(({ pastItems, recaps }) =>
      Object.entries(recaps).map(
        ([name, { reads, writes, cellsRead, milliseconds, timesReading }]) =>
          `  ${pastItems} past items, ${name}: ${reads} reads, ${writes} writes, ${cellsRead} cells read, ${milliseconds} ms; ` +
          `time x ${timesReading.time}, computing alone x ${timesReading.computing}, memory ${timesReading.memory === null ? 'too little to weigh' : `x ${timesReading.memory}`}`,
      ),
    ),
  ];
}

function table(rows: readonly BenchResult[]): string {
  const kinds = Object.keys(rows[0]?.events ?? {});
  const cells = [
    ['event', 'past items', 'round trips', 'mails', 'cells read', 'cells written', 'ms'],
    ...kinds.flatMap((kind) =>
      rows.map(({ pastItems, events }, index) => {
        const {
          roundTrips = 0,
          mails = 0,
          cellsRead = 0,
          cellsWritten = 0,
          milliseconds = 0,
        } = events[kind] ?? {};
        return [
          index === 0 ? kind : '',
          ...[pastItems, roundTrips, mails, cellsRead, cellsWritten, milliseconds].map(String),
        ];
      }),
    ),
  ];
  const widths = cells[0]!.map((_, column) => Math.max(...cells.map((line) => line[column]!.length)));
  const lines = cells.map((line) =>
    line
      .map((cell, column) => (column === 0 ? cell.padEnd(widths[0]!) : cell.padStart(widths[column]!)))
      .join('  '),
  );
  const workbooks = rows.map(
    ({ pastItems, cells: used, historyIsSound }) =>
      `  ${pastItems} past items: ${(used / 1e6).toFixed(2)} of 10 million cells; deep sweep ${historyIsSound ? 'found nothing to register in it' : 'REGISTERED COPIES ANEW'}`,
  );
  return [...lines, '', ...recapLines(rows), '', 'Workbook:', ...workbooks, '', method].join('\n');
}
