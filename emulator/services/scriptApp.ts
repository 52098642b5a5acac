import { FREE, TRIGGERS } from '../execution/CallRule';
import type { Execution } from '../execution/Execution';
import { GoogleError } from '../googleError';
import { firstDue } from '../script/schedule';
import type { Trigger } from '../script/Trigger';

/** Stands for the account's consent; good for one address only, that of exports. */
export const tokenOf = ({ script, effectiveUser }: Execution): string =>
  `ya29.${Buffer.from(`${script.id} ${effectiveUser}`).toString('base64url')}`;

const MAX_TRIGGERS_PER_USER = 20;

function triggerView(execution: Execution, trigger: Trigger): object {
  const read = (name: string, value: string) => () =>
    execution.call(`Trigger.${name}`, [], FREE, () => value);
  return {
    getHandlerFunction: read('getHandlerFunction', trigger.handler),
    getUniqueId: read('getUniqueId', trigger.id),
    getEventType: read('getEventType', trigger.type),
  };
}

function install(execution: Execution, trigger: Trigger): object {
  const { script, effectiveUser } = execution;
  if (script.triggers.filter(({ owner }) => owner === effectiveUser).length >= MAX_TRIGGERS_PER_USER) {
    throw new GoogleError(
      'This script has too many triggers. Triggers must be deleted from the script before more can be added.',
    );
  }
  script.triggers = [...script.triggers, trigger];
  return triggerView(execution, trigger);
}

interface Plan {
  everyMinutes?: number;
  everyDays?: number;
  atHour?: number;
}

function createClock(execution: Execution, handler: string, plan: Plan): object {
  if (plan.everyMinutes === undefined && plan.everyDays === undefined) {
    throw new GoogleError('The clock trigger must have a duration set.');
  }
  const { world, source, effectiveUser } = execution;
  const id = String(world.ids.number('trigger'));
  const nextDue = firstDue({ ...plan, id }, world.clock.now(), source.manifest.timeZone ?? 'Etc/GMT');
  return install(execution, { id, handler, owner: effectiveUser, type: 'CLOCK', ...plan, nextDue });
}

/** developers.google.com/apps-script/reference/script/clock-trigger-builder */
function clockBuilder(execution: Execution, handler: string): object {
  const plan: Plan = {};
  const step = (name: keyof Plan, allowed: (n: number) => boolean, range: string) => (n: number) =>
    execution.call(`ClockTriggerBuilder.${name}`, [n], FREE, () => {
      if (!allowed(n))
        throw new GoogleError(`The value you passed to ${name} was invalid. It must be ${range}.`);
      plan[name] = n;
      return builder;
    });
  const builder = {
    everyMinutes: step('everyMinutes', (n) => [1, 5, 10, 15, 30].includes(n), 'one of 1, 5, 10, 15 or 30'),
    everyDays: step('everyDays', (n) => Number.isInteger(n) && n > 0, 'a positive integer'),
    atHour: step('atHour', (n) => Number.isInteger(n) && n >= 0 && n <= 23, 'between 0 and 23'),
    create: () =>
      execution.call('ClockTriggerBuilder.create', [], TRIGGERS, () => createClock(execution, handler, plan)),
  };
  return builder;
}

/** A bound script's form-submit trigger on a spreadsheet, by id or by the SpreadsheetApp object. */
function spreadsheetBuilder(execution: Execution, handler: string, target: unknown): object {
  const spreadsheetId = typeof target === 'string' ? target : (target as { getId(): string }).getId();
  if (!execution.world.workbooks.has(spreadsheetId)) {
    throw new GoogleError("Document is missing (perhaps it was deleted, or you don't have read access?)");
  }
  const create = (): object =>
    execution.call('SpreadsheetTriggerBuilder.create', [], TRIGGERS, () => {
      const { world, effectiveUser } = execution;
      const id = String(world.ids.number('trigger'));
      return install(execution, { id, handler, owner: effectiveUser, type: 'ON_FORM_SUBMIT', spreadsheetId });
    });
  const builder = {
    onFormSubmit: () =>
      execution.call('SpreadsheetTriggerBuilder.onFormSubmit', [], FREE, () => ({ create })),
  };
  return builder;
}

function deleteTrigger(execution: Execution, trigger: { getUniqueId(): string }): void {
  const { script, effectiveUser } = execution;
  const id = trigger.getUniqueId();
  const rest = script.triggers.filter((kept) => kept.id !== id || kept.owner !== effectiveUser);
  if (rest.length === script.triggers.length) throw new GoogleError('Trigger not found.');
  script.triggers = rest;
}

/** developers.google.com/apps-script/reference/script/script-app */
export function scriptApp(execution: Execution): object {
  const { script, effectiveUser } = execution;
  return {
    EventType: { CLOCK: 'CLOCK', ON_FORM_SUBMIT: 'ON_FORM_SUBMIT' },
    newTrigger: (handler: string) =>
      execution.call('ScriptApp.newTrigger', [handler], TRIGGERS, () => ({
        timeBased: () =>
          execution.call('TriggerBuilder.timeBased', [], FREE, () => clockBuilder(execution, handler)),
        forSpreadsheet: (target: unknown) =>
          execution.call('TriggerBuilder.forSpreadsheet', [target], FREE, () =>
            spreadsheetBuilder(execution, handler, target),
          ),
      })),
    /** "Gets all installable triggers associated with the current project and current user." */
    getProjectTriggers: () =>
      execution.call('ScriptApp.getProjectTriggers', [], TRIGGERS, () =>
        script.triggers
          .filter(({ owner }) => owner === effectiveUser)
          .map((trigger) => triggerView(execution, trigger)),
      ),
    deleteTrigger: (trigger: { getUniqueId(): string }) =>
      execution.call('ScriptApp.deleteTrigger', [trigger], TRIGGERS, () => deleteTrigger(execution, trigger)),
    getOAuthToken: () => execution.call('ScriptApp.getOAuthToken', [], FREE, () => tokenOf(execution)),
    getService: () =>
      execution.call('ScriptApp.getService', [], FREE, () => ({
        getUrl: () => execution.call('Service.getUrl', [], FREE, () => script.deployment?.url ?? null),
      })),
  };
}
