import { lintTable, type RuleContext } from './lint';
import type { SopRow, TableReading } from './model';
import { readTable, type ReadContext } from './readTable';

/** Reads and lints: a procedure that may be enacted, or every problem in the order of the rows. */
export function checkTable(rows: readonly SopRow[], context: ReadContext & RuleContext): TableReading {
  const reading = readTable(rows, context);
  if (!reading.procedure) return reading;
  const problems = [...lintTable(reading.procedure, context)].sort((a, b) => (a.row ?? -1) - (b.row ?? -1));
  return problems.length === 0 ? reading : { procedure: null, problems };
}
