import { newUserInterface, type UserInterface } from '../execution/UserInterface';
import type { ExecutionStart } from '../execution/Execution';
import type { ScriptProject } from '../script/ScriptProject';
import type { ExecutionKind } from '../world/interception';
import type { WorldState } from '../world/WorldState';

/** How an execution of each kind begins: its account and its window. */
export function startOf(
  world: WorldState,
  script: ScriptProject,
  functionName: string,
  { as, kind, ui }: { as: string; kind: ExecutionKind; ui?: Partial<UserInterface> },
): ExecutionStart {
  const atKeyboard = kind === 'menu' || kind === 'editor';
  const first = world.workbooks.get(script.containerId)?.tabs[0]?.sheetId ?? 0;
  return {
    kind,
    functionName,
    effectiveUser: as,
    // Installable triggers and web apps have no window; the simple trigger onOpen builds menus in one.
    ui: atKeyboard || kind === 'simpleTrigger' ? newUserInterface(ui?.activeSheetId ?? first, ui) : null,
  };
}
