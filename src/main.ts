/**
 * The doors: every function Google may call, by menu, trigger, link or page. Each builds the ports and calls one thing.
 * The build makes Apps Script's global functions from these exports; nothing else of the bundle can be reached.
 */
import { drawMenu } from './google/menu/menu';
import { onlyFromClock, onlyFromForm, onlyInSheet } from './google/menu/guards';
import {
  openHealthDialog,
  openOwnTasks,
  openSetUpDialog,
  processSelected,
  returnSelected,
  showControlSheet,
  showGuide,
  showOpenItems,
} from './google/menu/rowCommands';
import { atRegister, fromMenu } from './google/menu/fromMenu';
import { fromPage } from './google/menu/fromPage';
import { linkedPage } from './google/menu/show';
import { moveHere, openMoving } from './google/menu/moveOfficeCommand';
import {
  answerAdd,
  approveSelected,
  answerApprove,
  answerCancel,
  answerHandOver,
  openAdding,
  openCancelling,
  openHandOver,
  openRecording,
  answerRecord,
  showForm,
} from './google/menu/formCommands';
import { openRecapDialog, recapOfMonth, recapOfTitle } from './google/menu/recapCommands';
import { checkSopTab, answerEnact } from './google/menu/sopCommands';
import { googlePorts } from './google/ports';
import { approveTasks as approve } from './useCases/tasks/approveTasks';
import { checkIntegrity as verify, type IntegrityResult } from './useCases/upkeep/checkIntegrity';
import { checkHealth as examine } from './useCases/upkeep/checkHealth';
import { deliverMails as deliver, type DeliverResult } from './useCases/mail/deliverMails';
import { finishTask as finish } from './useCases/tasks/finishTask';
import type { HealthResult } from './api/healthView';
import { listAtWill as findAtWill } from './useCases/tasks/listAtWill';
import { listTasks as list } from './useCases/tasks/listTasks';
import { enactForm } from './google/menu/forms';
import { type FormAnswer } from './api/forms';
import type { RecapAnswer } from './api/recapAnswer';
import { setUp } from './useCases/office/setUp';
import type { SetUpRequest, SetUpResult } from './api/setUpView';
import { submitAnswer } from './useCases/intake/submitAnswer';
import { sweep } from './useCases/upkeep/sweep';
import { inTrigger } from './useCases/upkeep/triggerFaults';
import type { FinishRequest, FinishResult, ViewResult } from './api/taskView';
import { forPage, type PageAnswer } from './api/answerForPage';
import type {
  ApproveRequest,
  ApproveResult,
  AtWillRequest,
  AtWillResult,
  TasksResult,
} from './api/tasksView';
import { trackItem as track } from './useCases/tasks/trackItem';
import type { TrackResult } from './api/trackView';
import type { IntegrityCursor } from './api/healthView';
import { viewTask as view } from './useCases/tasks/viewTask';

// Simple trigger
export const onOpen = (): void => onlyInSheet(drawMenu);

// Installed triggers
export const onAnswerSubmitted = (event: GoogleAppsScript.Events.SheetsOnFormSubmit): void =>
  onlyFromForm(event, ({ range }) =>
    inTrigger(googlePorts(), 'form', (ports) =>
      submitAnswer(ports, range.getSheet().getSheetId(), range.getRow() - 1),
    ),
  );
export const sweepWorkbook = (event?: GoogleAppsScript.Events.TimeDriven): void =>
  onlyFromClock(event, () => inTrigger(googlePorts(), 'clock', sweep));

// Web app and pages
export const doGet = (event?: Partial<GoogleAppsScript.Events.DoGet>): GoogleAppsScript.HTML.HtmlOutput =>
  linkedPage(event?.parameter?.t ?? '');
export const viewTask = (token: string): PageAnswer<ViewResult> => fromPage((ports) => view(ports, token));
export const finishTask = (request: FinishRequest): PageAnswer<FinishResult> =>
  forPage(finish(googlePorts(), request));
export const listTasks = (token: string): PageAnswer<TasksResult> => fromPage((ports) => list(ports, token));
export const listAtWill = (request: AtWillRequest): PageAnswer<AtWillResult> =>
  fromPage((ports) => findAtWill(ports, request));
export const approveTasks = (request: ApproveRequest): PageAnswer<ApproveResult> =>
  forPage(approve(googlePorts(), request));
export const deliverMails = (token: string): PageAnswer<DeliverResult> =>
  fromPage((ports) => deliver(ports, token));
export const trackItem = (token: string): PageAnswer<TrackResult> => fromPage((ports) => track(ports, token));
export const setUpWorkbook = (request: SetUpRequest): SetUpResult =>
  onlyInSheet(() => setUp(googlePorts(), request));
export const checkIntegrity = (from: IntegrityCursor | null): PageAnswer<IntegrityResult> =>
  onlyInSheet(() => forPage(verify(googlePorts(), from)));
export const checkHealth = (): PageAnswer<HealthResult> =>
  onlyInSheet(() => fromPage((ports) => examine(ports, 'menu')));
export const recapPeriod = (title: string): RecapAnswer =>
  onlyInSheet(() => recapOfTitle(googlePorts(), title));
export const approveRows = (request: unknown): FormAnswer =>
  onlyInSheet(() => answerApprove(googlePorts(), request));
export const cancelItem = (request: unknown): FormAnswer =>
  onlyInSheet(() => answerCancel(googlePorts(), request));
export const handOverStep = (request: unknown): FormAnswer =>
  onlyInSheet(() => answerHandOver(googlePorts(), request));
export const recordDecision = (request: unknown): FormAnswer =>
  onlyInSheet(() => answerRecord(googlePorts(), request));
export const enterMaterial = (request: unknown): FormAnswer =>
  onlyInSheet(() => answerAdd(googlePorts(), request));
export const enactSop = (request: unknown): FormAnswer =>
  onlyInSheet(() => answerEnact(googlePorts(), request));
export const takeOffice = (): FormAnswer => onlyInSheet(() => moveHere(googlePorts()));

// Menu
export const processSelectedRow = (): void => atRegister(processSelected);
export const approveSelectedRows = (): void => atRegister(approveSelected);
export const returnSelectedRow = (): void => atRegister(returnSelected);
export const cancelSelectedRow = (): void => atRegister(openCancelling);
export const handOverSelectedRow = (): void => atRegister(openHandOver);
export const recordOnSelectedRow = (): void => atRegister(openRecording);
export const addMaterialByHand = (): void => atRegister(openAdding);
export const openTasks = (): void => atRegister(openOwnTasks);
export const recapThisMonth = (): void => fromMenu((ports) => recapOfMonth(ports, 0));
export const recapLastMonth = (): void => fromMenu((ports) => recapOfMonth(ports, 1));
export const recapQuarter = (): void => fromMenu((ports) => openRecapDialog(ports, 'quarter'));
export const recapSemester = (): void => fromMenu((ports) => openRecapDialog(ports, 'semester'));
export const recapYear = (): void => fromMenu((ports) => openRecapDialog(ports, 'year'));
export const listOpenItems = (): void => fromMenu(showOpenItems);
export const openControlSheet = (): void => fromMenu(showControlSheet);
export const openSetUp = (): void => fromMenu(openSetUpDialog);
export const checkSopTable = (): void => fromMenu(checkSopTab);
export const openHealth = (): void => fromMenu(openHealthDialog);
export const enactSopTable = (): void => fromMenu(() => showForm(enactForm()));
export const moveOfficeAccount = (): void => fromMenu(openMoving);
export const openGuide = (): void => fromMenu(showGuide);
