/** What making a recap costs beside merely reading the same cells and adding them up. */
import { GCProfiler, setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import type { ScriptFiles } from '../../emulator/index';
import type { Semester } from '../scenario/Semester';
import { measure, type Measured } from './measure';

export interface RecapCost extends Measured {
  reads: number;
  writes: number;
  /**
   * Time and live memory, as multiples of what reading and summing the same cells takes: `time` with the least Google
   * takes to answer a call, `computing` as if it answered at once. Applying the write is Google's work, and reading
   * writes nothing: it is not counted. No memory where too few cells are read to be weighed.
   */
  timesReading: { time: number; computing: number; memory: number | null };
}

const read = 'Sheets.Spreadsheets.Values.batchGetByDataFilter';
const write = 'Sheets.Spreadsheets.batchUpdate';

/** Milliseconds; 300 to 2,000 are usual. */
const leastAnswer = 300;
const weighableBytes = 2_500_000;

setFlagsFromString('--expose-gc');
const collect = runInNewContext('gc') as () => void;

/** @param build clicks for the recap; called once before the measurement, which then covers remaking a tab */
export function recapCost(semester: Semester, bundle: ScriptFiles, build: () => void): RecapCost {
  const { world } = semester;
  build();
  const asked: string[] = [];
  const calls: Record<string, number> = {};
  const stop = world.intercept(({ call, args, phase }) => {
    if (phase === 'after') return;
    calls[call] = (calls[call] ?? 0) + 1;
    if (call === read) asked.push(JSON.stringify(args[0]));
  });
  build();
  stop();
  const sum = summing(semester, bundle, asked);
  const recap = measure(world, [build, build, build]);
  const reads = asked.length + (calls['Sheets.Spreadsheets.get'] ?? 0);
  const recapMs = processorMs(semester, build);
  const readingMs = processorMs(semester, sum);
  const recapBytes = bytesHeld(semester, build);
  const readingBytes = bytesHeld(semester, sum);
  const times = (a: number, b: number): number => Math.round((100 * a) / b) / 100;
  return {
    ...recap,
    reads,
    writes: calls[write] ?? 0,
    timesReading: {
      time: times(recapMs + reads * leastAnswer, readingMs + asked.length * leastAnswer),
      computing: times(recapMs, readingMs),
      memory: readingBytes < weighableBytes ? null : times(recapBytes, readingBytes),
    },
  };
}

/**
 * The median of 15 executions. Each begins with an empty heap, as at Google: garbage of the one before does not count.
 * Other work of this computer does not count either.
 */
function processorMs({ world }: Semester, run: () => void): number {
  const spent = (): number => {
    const { user, system } = process.cpuUsage();
    return (user + system) / 1000;
  };
  let writing = 0;
  const stop = world.intercept(({ call, phase }) => {
    if (call === write) writing += phase === 'before' ? -spent() : spent();
  });
  const took = Array.from({ length: 15 }, () => {
    collect();
    writing = 0;
    const before = spent();
    run();
    return spent() - before - writing;
  });
  stop();
  return took.sort((a, b) => a - b)[7]!;
}

/** A function of four lines in the same bundle, bound to the same workbook: both pay for loading the bundle. */
function summing(
  { world, workbook, owner }: Semester,
  { files, manifest }: ScriptFiles,
  asked: readonly string[],
): () => void {
  const code = `const asked = [${asked.join(',')}];
function sumCells() {
  let sum = 0;
  const answers = asked.map((filters) => Sheets.Spreadsheets.Values.batchGetByDataFilter(filters, '${workbook.id}'));
  Session.getEffectiveUser(); // at this call every cell read is still in memory
  for (const { valueRanges = [] } of answers)
    for (const { valueRange } of valueRanges)
      for (const row of valueRange.values || []) for (const cell of row) sum += String(cell).length;
  return sum;
}`;
  const script = world.bindScript(workbook, { files: { ...files, 'Sum.js': code }, manifest });
  world.authorise(script, owner);
  return () => {
    const { error } = script.run('sumCells');
    if (error) throw new Error(error.message);
  };
}

/**
 * The greatest growth of the heap. Garbage is collected at each call to Google; between calls the heap is read when V8
 * collects by itself, and dead objects of the old generation still count then.
 */
function bytesHeld({ world }: Semester, run: () => void): number {
  // Several collections are needed to free what an execution leaves.
  for (let time = 0; time < 5; time += 1) collect();
  const before = process.memoryUsage().heapUsed;
  const held: number[] = [];
  const collections = new GCProfiler();
  const look = (): void => {
    const { statistics } = collections.stop();
    held.push(...statistics.map(({ afterGC }) => afterGC.heapStatistics.usedHeapSize));
  };
  const stop = world.intercept(({ call, phase }) => {
    collect();
    if (call !== write) return;
    if (phase === 'before') look();
    else collections.start();
  });
  collections.start();
  run();
  stop();
  look();
  return Math.max(...held) - before;
}
