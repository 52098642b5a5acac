/** Doors that check a token of their own, or show an empty page. Every other one, also of tomorrow, is shut to visitors. */
export const toVisitors: readonly string[] = [
  'doGet',
  'viewTask',
  'finishTask',
  'listTasks',
  'listAtWill',
  'approveTasks',
  'deliverMails',
  'trackItem',
];

/**
 * Every function Google, and every visitor of a page, can call. A name that does not end in `_` is callable through
 * google.script.run with the office's own rights, so opening a door is a decision: it must check its caller itself.
 */
export const doors: readonly string[] = [
  // Simple trigger
  'onOpen',
  // Installed triggers
  'onAnswerSubmitted',
  'sweepWorkbook',
  // Web app and pages
  ...toVisitors,
  'setUpWorkbook',
  'checkHealth',
  'checkIntegrity',
  'recapPeriod',
  'approveRows',
  'cancelItem',
  'handOverStep',
  'recordDecision',
  'enterMaterial',
  'enactSop',
  'takeOffice',
  // Menu
  'processSelectedRow',
  'approveSelectedRows',
  'returnSelectedRow',
  'cancelSelectedRow',
  'handOverSelectedRow',
  'recordOnSelectedRow',
  'addMaterialByHand',
  'openTasks',
  'recapThisMonth',
  'recapLastMonth',
  'recapQuarter',
  'recapSemester',
  'recapYear',
  'listOpenItems',
  'openControlSheet',
  'openSetUp',
  'checkSopTable',
  'enactSopTable',
  'openHealth',
  'moveOfficeAccount',
  'openGuide',
];
