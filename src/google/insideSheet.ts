/**
 * Any visitor of the web app may call any door by `google.script.run`, with the office's rights. Doors of the menu and
 * its dialogs open only where there is a sheet on the screen: elsewhere Google refuses `getUi`, before anything is done.
 */
export function insideSheet<T>(act: () => T): T {
  SpreadsheetApp.getUi();
  return act();
}
