/** Reads the flags of a program: refuses unknown flags before any work begins and answers `--help`. */
import { parseArgs, type ParseArgsConfig } from 'node:util';

type Options = NonNullable<ParseArgsConfig['options']>;
type Values<O extends Options> = ReturnType<typeof parseArgs<{ options: O; strict: true }>>['values'];

/** @param wordsOf makes the error message from Node's own */
export function readFlags<O extends Options>(
  options: O,
  usage: string,
  wordsOf = (said: string): string => said,
): Values<O> {
  if (process.argv.slice(2).includes('--help')) {
    console.log(usage);
    process.exit(0);
  }
  try {
    const { values } = parseArgs({ options, strict: true });
    const [empty] = Object.keys(values).filter((name) => values[name as keyof typeof values] === '');
    if (empty) throw new Error(`Option '--${empty}' needs a value`);
    return values;
  } catch (fault) {
    return refuse(wordsOf((fault as Error).message), usage);
  }
}

export function refuse(problem: string, usage: string): never {
  console.error(`${problem}\n\n${usage}`);
  process.exit(2);
}
