/** `npm run demo`: a semester in an office, through the built bundle on the emulator; exit code 1 if an invariant broke. */
import { readDemoFlags } from './flags/demoFlags';
import { readBundle } from './bundle/readBundle';
import { runSemester } from './scenario/runSemester';
import { openSemester, type Semester } from './scenario/Semester';
import { printed } from './summary/printed';
import { summarise } from './summary/summarise';
import { writeOut } from './summary/writeOut';

const { items, sop, seed, json, out, bundle: bundleFolder } = readDemoFlags();
const startedAt = performance.now();
const semester = opened();
runSemester(semester, items);
const seconds = Math.round((performance.now() - startedAt) / 1000);
const summary = summarise(semester, { sop, seed, seconds });
await writeOut(out, semester, summary);
console.log(
  json
    ? JSON.stringify(summary, null, 2)
    : `${printed(summary)}\n\nWritten to ${out}/: workbook.xlsx, mails/, summary.json`,
);
process.exitCode = summary.broken.length > 0 ? 1 : 0;

function opened(): Semester {
  const bundle = readBundle(bundleFolder);
  try {
    return openSemester(bundle, { sop, seed });
  } catch (problem) {
    console.error(`The office could not be set up under "${sop}": ${(problem as Error).message}`);
    process.exit(2);
  }
}
