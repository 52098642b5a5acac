import { EMAIL_ADDRESS, FREE } from '../execution/CallRule';
import type { Execution } from '../execution/Execution';

/** developers.google.com/apps-script/reference/base/session */
export function sessionService(execution: Execution): object {
  // Simple triggers are told nobody's address: "User.getEmail() returns a blank string".
  const nobody = execution.kind === 'simpleTrigger';
  const user = (call: string, email: string) => ({
    getEmail: () =>
      execution.call(`${call}.getEmail`, [], nobody ? FREE : EMAIL_ADDRESS, () => (nobody ? '' : email)),
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
