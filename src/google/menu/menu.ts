/** The menu Publikasi. A simple trigger draws it, so nothing here may need a permission. */
import { sweepHasStopped } from './warnWhenStopped';
import { menuLabels, menuTitle } from '../../messages/menu';

/** Names of doors in main.ts; a test compares them. */
export const menuDoors = {
  processRow: 'processSelectedRow',
  approveRow: 'approveSelectedRows',
  returnRow: 'returnSelectedRow',
  cancelRow: 'cancelSelectedRow',
  handOver: 'handOverSelectedRow',
  record: 'recordOnSelectedRow',
  addMaterial: 'addMaterialByHand',
  tasks: 'openTasks',
  recapThisMonth: 'recapThisMonth',
  recapLastMonth: 'recapLastMonth',
  recapQuarter: 'recapQuarter',
  recapSemester: 'recapSemester',
  recapYear: 'recapYear',
  openItems: 'listOpenItems',
  controlSheet: 'openControlSheet',
  setUp: 'openSetUp',
  checkSop: 'checkSopTable',
  enactSop: 'enactSopTable',
  health: 'openHealth',
  moveOffice: 'moveOfficeAccount',
  silent: 'openHealth',
  guide: 'openGuide',
} as const;

const recapItems = [
  'recapThisMonth',
  'recapLastMonth',
  'recapQuarter',
  'recapSemester',
  'recapYear',
] as const;

/** Of the selected row, and of the signed-in user. */
const rowVerbs = [
  ...(['processRow', 'approveRow', 'returnRow', 'cancelRow'] as const),
  ...(['handOver', 'record', 'addMaterial', 'tasks'] as const),
] as const;

export function drawMenu(): void {
  const ui = SpreadsheetApp.getUi();
  const item = (menu: GoogleAppsScript.Base.Menu, name: keyof typeof menuDoors) =>
    menu.addItem(menuLabels[name], menuDoors[name]);
  const menu = ui.createMenu(menuTitle);
  if (sweepHasStopped()) item(menu, 'silent').addSeparator();
  for (const name of rowVerbs) item(menu, name);
  const recap = ui.createMenu(menuLabels.buildRecap);
  for (const name of recapItems) item(recap, name);
  item(item(recap.addSeparator(), 'openItems'), 'controlSheet');
  const settings = ui.createMenu(menuLabels.settings);
  for (const name of ['setUp', 'checkSop', 'enactSop', 'health', 'moveOffice'] as const) item(settings, name);
  menu.addSeparator().addSubMenu(recap).addSubMenu(settings).addSeparator();
  item(menu, 'guide').addToUi();
}
