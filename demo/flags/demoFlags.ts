import { readFlags, refuse } from './readFlags';

/** Flags of `npm run demo -- …`. */
export interface DemoFlags {
  items: number;
  /** Name of a preset, or a TSV file with an office's own table. */
  sop: string;
  seed: number;
  json: boolean;
  /** Folder of the bundle to run. */
  bundle: string;
  out: string;
}

const usage = `Usage: npm run demo -- [--items N] [--sop NAME|FILE] [--seed N] [--json] [--out FOLDER] [--bundle FOLDER]
  --items N     items handed in during the semester (150)
  --sop NAME    preset the office runs: pacitan, pasaman, jawa-tengah, cianjur-medsos, cianjur-website, cianjur, pulang-pisau
  --sop FILE    an office's own table (TSV, first line the headings)
  --seed N      another seed makes another semester (1)
  --json        prints the summary as JSON; nothing else, if asked with npm run -s
  --out FOLDER  where workbook, mails and summary are written (out)
  --bundle FOLDER  what runs (build/apps-script)`;

export function readDemoFlags(): DemoFlags {
  const flags = readFlags(
    {
      items: { type: 'string', default: '150' },
      sop: { type: 'string', default: 'pacitan' },
      seed: { type: 'string', default: '1' },
      json: { type: 'boolean', default: false },
      bundle: { type: 'string', default: 'build/apps-script' },
      out: { type: 'string', default: 'out' },
    },
    usage,
  );
  const [items, seed] = [Number(flags.items), Number(flags.seed)];
  if (!Number.isInteger(items) || items < 1 || items > 20_000)
    refuse(`--items takes a number from 1 to 20000, not "${flags.items}"`, usage);
  if (!Number.isInteger(seed)) refuse(`--seed takes a whole number, not "${flags.seed}"`, usage);
  return { ...flags, items, seed };
}
