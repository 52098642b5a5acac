/** What `npm run demo -- …` may be told. */
export interface DemoFlags {
  items: number;
  /** Name of a preset, or a TSV file with an office's own table. */
  sop: string;
  seed: number;
  json: boolean;
  /** Folder with the bundle that runs; another one for runs beside a build. */
  bundle: string;
  out: string;
}

export const demoUsage = `Usage: npm run demo -- [--items N] [--sop NAME|FILE] [--seed N] [--json] [--out FOLDER] [--bundle FOLDER]
  --items N     items handed in during the semester (150)
  --sop NAME    preset the office runs: pacitan, pasaman, jawa-tengah, cianjur-medsos, cianjur-website, cianjur, pulang-pisau
  --sop FILE    an office's own table (TSV, first line the headings)
  --seed N      another seed makes another semester (1)
  --json        prints the summary as JSON
  --out FOLDER  where workbook, mails and summary are written (out)
  --bundle FOLDER  what runs (build/apps-script)`;

const names = ['items', 'sop', 'seed', 'bundle', 'out'] as const;
type Given = Partial<Record<(typeof names)[number], string>>;

export function readDemoFlags(words: readonly string[]): DemoFlags | { problem: string } {
  const given: Given = {};
  const json = words.includes('--json');
  const others = words.filter((word) => word !== '--json').flatMap(splitWord);
  for (let at = 0; at < others.length; at += 2) {
    const [flag = '', value] = others.slice(at);
    const name = names.find((one) => `--${one}` === flag);
    if (!name) return { problem: `Unknown option: ${flag}` };
    if (!value) return { problem: `${flag} needs a value` };
    given[name] = value;
  }
  return flagsFrom(given, json);
}

/** `--items=20` is `--items 20`. */
const splitWord = (word: string): string[] => /^(--[a-z]+)=(.*)$/s.exec(word)?.slice(1) ?? [word];

function flagsFrom(given: Given, json: boolean): DemoFlags | { problem: string } {
  const { sop = 'pacitan', bundle = 'build/apps-script', out = 'out' } = given;
  const [items, seed] = [Number(given.items ?? 150), Number(given.seed ?? 1)];
  if (!Number.isInteger(items) || items < 1 || items > 20_000)
    return { problem: `--items takes a number from 1 to 20000, not "${given.items}"` };
  if (!Number.isInteger(seed)) return { problem: `--seed takes a whole number, not "${given.seed}"` };
  return { items, sop, seed, json, bundle, out };
}
