/** `npm run faults`: every scenario with every service call going wrong in turn; exit code 1 on any loss. */
import { printed } from './faults/printed';
import { runInParallel } from './faults/runInParallel';
import { runScenario } from './faults/runScenario';
import { scenarios } from './faults/scenarios';
import { readBundle } from './bundle/readBundle';
import { readFlags, refuse } from './flags/readFlags';

const usage = `Usage: npm run faults -- [--json] [--some] [--scenario NAME] [--bundle FOLDER]
  --some: at each call one fault and one rival in turn, instead of all
  NAME is one of: ${scenarios.map(({ name }) => name).join(', ')}`;

const {
  json,
  some,
  scenario: wanted,
  bundle,
} = readFlags(
  {
    json: { type: 'boolean' },
    some: { type: 'boolean', default: false },
    scenario: { type: 'string' },
    bundle: { type: 'string', default: 'build/apps-script' },
  },
  usage,
);
const scenario = scenarios.find(({ name }) => name === wanted);
if (wanted !== undefined && !scenario) refuse(`There is no scenario "${wanted}".`, usage);

const results = scenario
  ? [runScenario(readBundle(bundle), scenario, { some })]
  : await runInParallel(
      scenarios.map(({ name }) => name),
      ['--bundle', bundle, ...(some ? ['--some'] : [])],
    );
console.log(json ? JSON.stringify(results, null, 2) : printed(results));
process.exitCode = results.some(({ losses }) => losses.length > 0) ? 1 : 0;
