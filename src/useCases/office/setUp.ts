/** *Siapkan lembar kerja*: makes whatever is missing and leaves alone whatever is there. */
import { setUpWords } from '../../messages/setUp';
import { noHeartbeat } from '../../health/heartbeat';
import { presets, type Preset } from '../../sop/presets';
import { sopColumns } from '../../sop/rowsFromCells';
import { sectionTitle } from '../../sop/sections';
import { tabs, type Tab } from '../../sheetLayout';
import { holidays } from '../../time/holidays';
import { isoDate, localDay } from '../../time/calendar';
import { printFlow } from './checkSop';
import { webAppOf } from '../mail/composeMail';
import { gatherWrites } from '../../workbook/gatherWrites';
import { UnitOfWork } from '../../workbook/unitOfWork';
import { menuActor } from '../actors';
import { reserveOf } from '../mail/chooseMails';
import { isUnavailable, type Cell, type Ports, type Write } from '../../ports';
import { formatsOf, registerColumnsFor } from '../../workbook/registerColumns';
import { readSetUpRequest } from '../../api/readRequests';
import { normal, text, type Row } from '../../workbook/tabs/cells';
import { toSerial } from '../../time/serial';
import { formAddressLabel, publishedByLabel, readSettings, settingLines } from '../../workbook/tabs/settings';
import {
  emptyHead,
  freeCells,
  headCells,
  headRow,
  heartbeatCells,
  readSystem,
  storeProcedure,
} from '../../workbook/tabs/system';
import type { SetUpRequest, SetUpResult } from '../../api/setUpView';
import { isCopy } from '../../workbook/atomically';
import { enact, readWorkbook } from '../../workbook/state';

/**
 * All of it under the lock: two who set up at once would make every tab and the form twice. Broken off, it is done again.
 * @param given whatever a page sent
 */
export function setUp(ports: Ports, given: unknown): SetUpResult {
  const busy = { done: [], next: [], refusal: setUpWords.busy };
  try {
    return ports.lock.exclusively(() => makeWhatIsMissing(ports, given))?.value ?? busy;
  } catch (fault) {
    if (!isUnavailable(fault)) throw fault;
    return busy;
  }
}

function makeWhatIsMissing(ports: Ports, given: unknown): SetUpResult {
  const { workbookBuilder } = ports;
  const request = readSetUpRequest(given);
  if (!request) return { done: [], next: [], refusal: setUpWords.unreadable };
  const preset = presets.find(({ key }) => key === request.preset);
  if (!preset) return { done: [], next: [], refusal: setUpWords.unknownPreset };
  const [known = []] = ports.grid.read([{ sheetId: tabs.system.sheetId, fromRow: 0 }]);
  const system = readSystem(known);
  if (system && isCopy(ports, system.head)) return { done: [], next: [], refusal: setUpWords.copied };
  workbookBuilder.claim();
  const made = workbookBuilder.makeTabs();
  const { enacted, state } = fillTabs(ports, preset, request);
  const { settings } = state.office;
  const { sections, contentTypes } = settings;
  workbookBuilder.dressTabs(formatsOf(state.office));
  const procedures = preset.procedures.map(({ answer }) => answer).filter(Boolean);
  const form = workbookBuilder.linkForm({
    title: setUpWords.formTitle(settings.officeName),
    formUrl: request.formUrl,
    sections,
    contentTypes,
    procedures,
  });
  if (!form) return { done: [], next: [], refusal: setUpWords.formClosed };
  noteFormAddress(ports, form.formUrl);
  // A second account's triggers would do everything twice: they stay with the account that keeps the office.
  const triggers = ports.account.isOffice() ? workbookBuilder.setTriggers() : null;
  return setUpWords.result({
    madeTabs: made,
    enacted,
    form,
    triggers,
    hasWebApp: webAppOf(state, ports.addresses) !== null,
  });
}

/** Where an office looks for the address it gives to its staff. */
function noteFormAddress({ grid }: Ports, formUrl: string): void {
  const { sheetId } = tabs.settings;
  const [rows = []] = grid.read([{ sheetId, fromRow: 0 }]);
  const row = rows.findIndex(([label]) => normal(text(label)) === normal(formAddressLabel));
  if (row < 0 || text(rows[row]?.[1]) === formUrl) return;
  grid.commit([{ kind: 'put', sheetId, row, column: 1, rows: [[formUrl]] }]);
}

const dataTabs: readonly Tab[] = [
  tabs.register,
  tabs.staff,
  tabs.sop,
  tabs.settings,
  tabs.holidays,
  tabs.system,
];

function fillTabs(ports: Ports, preset: Preset, request: SetUpRequest) {
  const blocks = ports.grid.read(dataTabs.map(({ sheetId }) => ({ sheetId, fromRow: 0 })));
  const rowsOf = (tab: Tab): readonly Row[] => blocks[dataTabs.indexOf(tab)] ?? [];
  const writes = [
    ...missingSettings(ports, rowsOf(tabs.settings), preset, request),
    ...(isEmpty(tabs.holidays, rowsOf(tabs.holidays))
      ? [
          append(
            tabs.holidays,
            holidays.map(({ date, name, kind }) => [serialOf(date), name, kind]),
          ),
        ]
      : []),
    ...(isEmpty(tabs.sop, rowsOf(tabs.sop)) ? [append(tabs.sop, sopCells(preset))] : []),
    ...missingStepColumns(rowsOf(tabs.register), preset),
    ...(readSystem(rowsOf(tabs.system)) ? [] : [putSystem(ports, rowsOf(tabs.settings))]),
  ];
  if (writes.length > 0) ports.grid.commit(writes);
  const reading = readWorkbook(ports);
  if (!reading) throw new Error('Sistem cannot be read right after it was written');
  const work = new UnitOfWork(ports, reading.state, menuActor(ports));
  const enacted = enactMissing(work, preset);
  const { writes: enacting } = gatherWrites(work);
  if (enacting.length > 0) ports.grid.commit(enacting);
  const state = enacted.length > 0 ? readWorkbook(ports)?.state : null;
  if (state) printFlow(ports, state);
  return { enacted, state: state ?? reading.state };
}

const append = (tab: Tab, rows: readonly (readonly Cell[])[]): Write => ({
  kind: 'append',
  sheetId: tab.sheetId,
  rows,
});
/** The first sweep comes five minutes later: until then nothing is silent, and of the day's mails none is spent. */
function putSystem({ clock }: Ports, rowsOfSettings: readonly Row[]): Write {
  const { calendar, settings } = readSettings(rowsOfSettings);
  const heartbeat = heartbeatCells({ ...noHeartbeat, at: clock.now() }, calendar.utcOffsetHours);
  const mailRoom = settings.mailsADay - reserveOf(settings.mailsADay);
  const rows = [headCells({ ...emptyHead, mailRoom }, heartbeat), freeCells];
  return { kind: 'put', sheetId: tabs.system.sheetId, row: headRow, column: 0, rows };
}
const isEmpty = (tab: Tab, rows: readonly Row[]): boolean =>
  !rows.slice(tab.headingRow + 1).some((row) => row.some((cell) => text(cell) !== ''));
const serialOf = (date: string): number => toSerial(Date.parse(`${date}T00:00:00Z`), 0);
/** Several tables stand in one tab, each under its title. */
function sopCells({ procedures }: Preset): string[][] {
  return procedures.flatMap(({ rows, answer }) => [
    ...(answer ? [[sectionTitle(answer)]] : []),
    ...rows.map((row) => sopColumns.map((column) => row[column])),
  ]);
}

/** Lines a newer version brought, and the few that only this office can know. */
function missingSettings(
  ports: Ports,
  rows: readonly Row[],
  preset: Preset,
  { registerFrom }: SetUpRequest,
): Write[] {
  const known = new Set(rows.map((row) => normal(text(row[0]))));
  const { calendar } = readSettings(rows);
  const region = preset.office.replace(/^KPU /, '');
  const own: Record<string, Cell> = {
    'Nama kantor': preset.office,
    'Kop baris 2': region.toUpperCase(),
    // Where a province's office sits its name does not say.
    Kota: /^(?:Kabupaten|Kota) (.+)/.exec(region)?.[1] ?? '',
    'Mengetahui: jabatan': `Sekretaris ${preset.office}; selaku Ketua Bakohumas`,
    'Surel pengelola': ports.account.email(),
    [publishedByLabel]: sharesInGroup(preset) ? 'grup' : 'surel',
    'Didaftarkan sejak': serialOf(
      registerFrom || isoDate(localDay({ ...calendar, holidays: new Set() }, ports.clock.now())),
    ),
  };
  const lines = settingLines
    .filter(({ label }) => !known.has(normal(label)))
    .map(({ label, value, help }) => [label, own[label] ?? value, help]);
  return lines.length > 0 ? [append(tabs.settings, lines)] : [];
}

/** Does its table have the links sent to the office's group, where the submitter reads them? */
const sharesInGroup = ({ procedures }: Preset): boolean =>
  procedures.every(({ rows }) => rows.some(({ Uraian }) => /tautan.*whatsapp grup/i.test(Uraian)));

function missingStepColumns(rows: readonly Row[], preset: Preset): Write[] {
  const procedures = preset.procedures.map(
    (table) => enact({ ...table, version: 1, enactedAt: 0 }).procedure,
  );
  return registerColumnsFor(procedures, rows[tabs.register.headingRow] ?? []);
}

/** A table already in force is never replaced here: that is what *Berlakukan* is for. */
function enactMissing(work: UnitOfWork, preset: Preset): readonly string[] {
  if (work.state.system.procedures.length > 0) return [];
  return preset.procedures.map(({ key, answer, document, roles, rows }) => {
    const table = { key, version: 1, answer, document, roles, rows };
    const enactedAt = work.now;
    work.record({
      type: 'ProcedureEnacted',
      hash: work.ports.secrets.digest(JSON.stringify(rows)),
      enactedAt,
      ...table,
    });
    work.put(storeProcedure({ ...table, enactedAt }));
    return document.number;
  });
}
