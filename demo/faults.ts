/** `npm run faults`: every scenario with every service call going wrong in turn; exit code 1 on any loss. */
import { printed } from './faults/printed';
import { runInParallel } from './faults/runInParallel';
import { runScenario } from './faults/runScenario';
import { scenarios } from './faults/scenarios';
import { readBundle } from './readBundle';

const usage = `Usage: npm run faults -- [--json] [--some] [--scenario NAME] [--bundle FOLDER]
  --some: at each call one fault and one rival in turn, instead of all
  NAME is one of: ${scenarios.map(({ name }) => name).join(', ')}`;

const words = process.argv.slice(2).flatMap((word) => /^(--[a-z]+)=(.*)$/.exec(word)?.slice(1) ?? [word]);
const valueOf = (flag: string): string | undefined => words[words.indexOf(flag) + 1 || words.length];
const wanted = valueOf('--scenario');
const some = words.includes('--some');
const bundle = valueOf('--bundle') ?? 'build/apps-script';
const scenario = scenarios.find(({ name }) => name === wanted);
if (wanted !== undefined && !scenario) {
  console.error(`There is no scenario "${wanted}".\n\n${usage}`);
  process.exit(2);
}

const results = scenario
  ? [runScenario(readBundle(bundle), scenario, { some })]
  : await runInParallel(
      scenarios.map(({ name }) => name),
      ['--bundle', bundle, ...(some ? ['--some'] : [])],
    );
console.log(words.includes('--json') ? JSON.stringify(results, null, 2) : printed(results));
process.exitCode = results.some(({ losses }) => losses.length > 0) ? 1 : 0;
