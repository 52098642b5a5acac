import { FREE, TRIGGERS } from '../execution/CallRule';
import type { Execution } from '../execution/Execution';
import { methods } from '../execution/methods';
import { GoogleError } from '../googleError';
import type { Trigger } from '../script/Trigger';

/** Stands for the account's consent; good for one address only, that of exports. */
export const tokenOf = ({ script, effectiveUser }: Execution): string =>
  `ya29.${Buffer.from(`${script.id} ${effectiveUser}`).toString('base64url')}`;

const MAX_TRIGGERS_PER_USER = 20;

function triggerView(execution: Execution, trigger: Trigger): object {
  return methods(execution, 'Trigger', FREE, {
    getHandlerFunction: () => trigger.handler,
    getUniqueId: () => trigger.id,
  });
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

function createClock(execution: Execution, handler: string, everyMinutes: number | null): object {
  if (everyMinutes === null) throw new GoogleError('The clock trigger must have a duration set.');
  const { world, effectiveUser } = execution;
  const id = String(world.ids.number('trigger'));
  const nextDue = world.clock.now() + everyMinutes * 60_000;
  return install(execution, { id, handler, owner: effectiveUser, type: 'CLOCK', everyMinutes, nextDue });
}

/** developers.google.com/apps-script/reference/script/clock-trigger-builder */
function clockBuilder(execution: Execution, handler: string): object {
  let chosen: number | null = null;
  return {
    ...methods(execution, 'ClockTriggerBuilder', FREE, {
      everyMinutes(n: number) {
        if (![1, 5, 10, 15, 30].includes(n)) {
          throw new GoogleError(
            'The value you passed to everyMinutes was invalid. It must be one of 1, 5, 10, 15 or 30.',
          );
        }
        chosen = n;
        return this;
      },
    }),
    ...methods(execution, 'ClockTriggerBuilder', TRIGGERS, {
      create: () => createClock(execution, handler, chosen),
    }),
  };
}

/** A bound script's form-submit trigger on a spreadsheet, by its id. */
function spreadsheetBuilder(execution: Execution, handler: string, spreadsheetId: string): object {
  const { world, effectiveUser } = execution;
  if (!world.workbooks.has(spreadsheetId)) {
    throw new GoogleError("Document is missing (perhaps it was deleted, or you don't have read access?)");
  }
  const submitBuilder = methods(execution, 'SpreadsheetTriggerBuilder', TRIGGERS, {
    create: () => {
      const id = String(world.ids.number('trigger'));
      return install(execution, { id, handler, owner: effectiveUser, type: 'ON_FORM_SUBMIT', spreadsheetId });
    },
  });
  return methods(execution, 'SpreadsheetTriggerBuilder', FREE, { onFormSubmit: () => submitBuilder });
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
    ...methods(execution, 'ScriptApp', TRIGGERS, {
      newTrigger: (handler: string) =>
        methods(execution, 'TriggerBuilder', FREE, {
          timeBased: () => clockBuilder(execution, handler),
          forSpreadsheet: (id: string) => spreadsheetBuilder(execution, handler, id),
        }),
      /** "Gets all installable triggers associated with the current project and current user." */
      getProjectTriggers: () =>
        script.triggers
          .filter(({ owner }) => owner === effectiveUser)
          .map((trigger) => triggerView(execution, trigger)),
      deleteTrigger: (trigger: { getUniqueId(): string }) => deleteTrigger(execution, trigger),
    }),
    ...methods(execution, 'ScriptApp', FREE, {
      getOAuthToken: () => tokenOf(execution),
      getService: () => methods(execution, 'Service', FREE, { getUrl: () => script.deployment?.url ?? null }),
    }),
  };
}
