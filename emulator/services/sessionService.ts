import { EMAIL_ADDRESS, FREE } from '../execution/CallRule';
import type { Execution } from '../execution/Execution';
import { methods } from '../execution/methods';

/** developers.google.com/apps-script/reference/base/session */
export function sessionService(execution: Execution): object {
  // Simple triggers get no address: "User.getEmail() returns a blank string".
  const nobody = execution.kind === 'simpleTrigger';
  const user = methods(execution, 'User', nobody ? FREE : EMAIL_ADDRESS, {
    getEmail: () => (nobody ? '' : execution.effectiveUser),
  });
  return methods(execution, 'Session', FREE, {
    getEffectiveUser: () => user,
    /** The script's zone, which is not the spreadsheet's. */
    getScriptTimeZone: () => execution.source.manifest.timeZone ?? 'Etc/GMT',
  });
}
