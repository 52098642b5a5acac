import { EMAIL_ADDRESS, FREE } from '../execution/CallRule';
import type { Execution } from '../execution/Execution';

/** developers.google.com/apps-script/reference/base/session */
export function sessionService(execution: Execution): object {
  const user = (call: string, email: string) => ({
    getEmail: () => execution.call(`${call}.getEmail`, [], EMAIL_ADDRESS, () => email),
  });
  return {
    getEffectiveUser: () =>
      execution.call('Session.getEffectiveUser', [], FREE, () =>
        user('Session.getEffectiveUser', execution.effectiveUser),
      ),
    getActiveUser: () =>
      execution.call('Session.getActiveUser', [], FREE, () =>
        user('Session.getActiveUser', execution.activeUser),
      ),
    /** The script's zone, which is not the spreadsheet's. */
    getScriptTimeZone: () =>
      execution.call(
        'Session.getScriptTimeZone',
        [],
        FREE,
        () => execution.source.manifest.timeZone ?? 'Etc/GMT',
      ),
  };
}
