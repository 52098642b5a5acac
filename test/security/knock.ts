/** Many knocks in one execution: opening the bundle anew for each would make ten thousand of them a matter of minutes. */
import type { Execution } from '../../emulator';
import type { TestOffice } from '../bundle/office';

export interface Knock {
  door: string;
  given: readonly unknown[];
}

export interface Answered extends Knock {
  value?: unknown;
  thrown?: { name: string; message: string };
  /** Service calls that change anything: cells, properties, triggers, forms, mails. */
  changes: readonly string[];
}

/** Pushed beside the bundle. A nap of no time before each knock tells the host where one ends and the next begins. */
const knocker = `function knockAtAll(knocks) {
  return knocks.map(function (knock) {
    Utilities.sleep(0);
    try {
      var value = globalThis[knock.door].apply(null, knock.given);
      return { value: value && value.addMetaTag ? 'page' : value };
    } catch (fault) {
      return { thrown: { name: String(fault.name), message: String(fault.message) } };
    }
  });
}`;

export function addKnocker({ script }: TestOffice): void {
  script.push({ ...script.project.head.files, 'Knocker.js': knocker });
  script.deployWebApp({ version: script.createVersion() });
}

const reading =
  /\.(get\w*|batchGetByDataFilter|compute\w*|base64\w*|tryLock|releaseLock|openBy\w+|sleep|flush)$|^(Html|Ui|Menu|PromptResponse)/;

export function knock(
  office: TestOffice,
  knocks: readonly Knock[],
  run: (functionName: string, given: readonly unknown[]) => Execution,
): Answered[] {
  const changes: string[][] = [];
  const unhook = office.world.intercept(({ call, phase }) => {
    if (phase === 'before') return;
    if (call === 'Utilities.sleep') changes.push([]);
    else if (!reading.test(call)) changes[changes.length - 1]?.push(call);
  });
  const { value, error } = run('knockAtAll', [knocks]);
  unhook();
  if (error) throw new Error(error.message);
  return (value as Pick<Answered, 'value' | 'thrown'>[]).map((answered, index) => ({
    ...knocks[index]!,
    ...answered,
    changes: changes[index] ?? [],
  }));
}
