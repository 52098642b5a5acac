/**
 * The doors: every function Google may call, by menu, trigger, link or page. Each builds the ports and calls one thing.
 * The build makes Apps Script's global functions from these exports; nothing else of the bundle can be reached.
 */
import { drawMenu } from './google/menu';
import {
  approveSelected,
  cancelSelected,
  openSetUpDialog,
  processSelected,
  recapOnDemand,
  returnSelected,
  showGuide,
} from './google/menuCommands';
import { page } from './google/pages';
import { checkSopTab, enactSopTab } from './google/sopCommands';
import { googlePorts } from './google/ports';
import { ScriptProperties } from './google/registry';
import { sheetWorkshop } from './google/workshop';
import { dialogTitles } from './messages/menu';
import { finishTask as finish } from './useCases/finishTask';
import { setUp } from './useCases/setUp';
import type { SetUpRequest, SetUpResult } from './useCases/setUpView';
import { submitAnswer } from './useCases/submitAnswer';
import { sweep } from './useCases/sweep';
import type { FinishRequest, FinishResult, ViewResult } from './useCases/taskView';
import { viewTask as view } from './useCases/viewTask';

// Simple trigger
export const onOpen = (): void => drawMenu();

// Installed triggers
export const onAnswerSubmitted = ({ range }: GoogleAppsScript.Events.SheetsOnFormSubmit): void =>
  submitAnswer(googlePorts(), range.getSheet().getSheetId(), range.getRow() - 1);
export const sweepWorkbook = (): void => sweep(googlePorts());

// Web app and pages
export const doGet = ({ parameter }: GoogleAppsScript.Events.DoGet): GoogleAppsScript.HTML.HtmlOutput =>
  page('task', { token: parameter.t ?? '' }, dialogTitles.task);
export const viewTask = (token: string): ViewResult => view(googlePorts(), token);
export const finishTask = (request: FinishRequest): FinishResult => finish(googlePorts(), request);
export function setUpWorkbook(request: SetUpRequest): SetUpResult {
  const properties = new ScriptProperties();
  return setUp(googlePorts(properties), sheetWorkshop(properties), request);
}

// Menu
export const processSelectedRow = (): void => processSelected(googlePorts());
export const approveSelectedRows = (): void => approveSelected(googlePorts());
export const returnSelectedRow = (): void => returnSelected(googlePorts());
export const cancelSelectedRow = (): void => cancelSelected(googlePorts());
export const recapThisMonth = (): void => recapOnDemand(googlePorts(), 0);
export const recapLastMonth = (): void => recapOnDemand(googlePorts(), 1);
export const openSetUp = (): void => openSetUpDialog(googlePorts());
export const checkSopTable = (): void => checkSopTab(googlePorts());
export const enactSopTable = (): void => enactSopTab(googlePorts());
export const openGuide = (): void => showGuide();
