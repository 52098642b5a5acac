/** `npm run sop -- check FILE`: lints an SOP table (TSV, first line the headings) and prints the flow it says. */
import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { reportOnTable } from './sop/reportOnTable';

const USAGE = 'Cara pakai: npm run sop -- check BERKAS.tsv (baris pertama memuat judul kolom)';

const [verb, file] = process.argv.slice(2);
if (verb !== 'check' || file === undefined) {
  console.error(USAGE);
  process.exitCode = 1;
} else {
  let text: string | null = null;
  try {
    text = readFileSync(file, 'utf8');
  } catch (cause) {
    console.error(
      `Berkas "${file}" tidak dapat dibaca: ${String((cause as NodeJS.ErrnoException).code)}. ${USAGE}`,
    );
  }
  const report = text === null ? null : reportOnTable(basename(file).replace(/\.[^.]*$/, ''), text);
  for (const line of report?.lines ?? []) (report?.sound ? console.log : console.error)(line);
  if (!report?.sound) process.exitCode = 1;
}
