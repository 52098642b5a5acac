/** What one event needs to know of the workbook, in one round trip. */
import type { OfficeZone } from '../messages/dates';
import { readTable } from '../sop/readTable';
import { tabs } from '../sheetLayout';
import type { EnactedProcedure, Office, Refusal } from '../workflow/model';
import type { Cell, CellRange, Ports } from '../ports';
import { readHolidays, readStaff } from './tabs/staffAndHolidays';
import { readSettings, type SettingsReading } from './tabs/settings';
import { readSystem, type StoredProcedure, type SystemTab } from './tabs/system';

export interface WorkbookState {
  office: Office;
  system: SystemTab;
  settings: SettingsReading;
  /** Row of the headings of Register as they stand now. */
  registerHeadings: readonly Cell[];
}

export interface WorkbookReading {
  state: WorkbookState;
  more: Cell[][][];
}

const whole = (sheetId: number): CellRange => ({ sheetId, fromRow: 0 });
const { register, staff, settings, holidays, system } = tabs;
const always: readonly CellRange[] = [
  whole(system.sheetId),
  whole(staff.sheetId),
  whole(settings.sheetId),
  whole(holidays.sheetId),
  { sheetId: register.sheetId, fromRow: register.headingRow, toRow: register.headingRow + 1 },
];

/**
 * @param more ranges this event needs besides; their blocks come back in the same order
 * @returns null while the workbook is not set up, or when its hidden tab was damaged and awaits rebuilding
 */
export function readWorkbook(
  { grid }: Pick<Ports, 'grid'>,
  more: readonly CellRange[] = [],
): WorkbookReading | null {
  const blocks = grid.read([...always, ...more]);
  const [systemRows = [], staffRows = [], settingRows = [], holidayRows = [], headingRows = []] = blocks;
  const tab = readSystem(systemRows);
  const procedures = tab && enactAll(tab.procedures);
  if (!tab || !procedures) return null;
  const reading = readSettings(settingRows);
  return {
    state: {
      office: {
        procedures,
        staff: readStaff(staffRows),
        calendar: { ...reading.calendar, holidays: readHolidays(holidayRows) },
        settings: { ...reading.settings, registerFrom: reading.settings.registerFrom || firstDay(tab) },
      },
      system: tab,
      settings: reading,
      registerHeadings: headingRows[0] ?? [],
    },
    more: blocks.slice(always.length),
  };
}

/** The same, for those who can do nothing without a workbook but say so. */
export const readOrRefuse = (
  ports: Pick<Ports, 'grid'>,
  more: readonly CellRange[] = [],
): WorkbookReading | { refusal: Refusal } => readWorkbook(ports, more) ?? { refusal: { code: 'NotSetUp' } };

/** Null where one was damaged: Riwayat has it whole. */
function enactAll(stored: readonly StoredProcedure[]): EnactedProcedure[] | null {
  try {
    return stored.map(enact);
  } catch (fault) {
    console.error(String(fault));
    return null;
  }
}

/** An emptied start date must not bring years of old answers back. */
const firstDay = ({ procedures }: SystemTab): number =>
  Math.min(...procedures.map(({ enactedAt }) => enactedAt));

/** Only tables without a problem are ever stored, so one that has any is damage. */
export function enact({
  key,
  version,
  answer = '',
  enactedAt,
  document,
  roles,
  rows,
}: StoredProcedure): EnactedProcedure {
  const { procedure, problems } = readTable(rows, { key, document, roles });
  if (!procedure)
    throw new Error(`Sistem: SOP ${key} version ${version} is damaged: ${problems[0]?.message ?? ''}`);
  return { version, answer, enactedAt, procedure };
}

export const zoneOf = ({ office }: Pick<WorkbookState, 'office'>): OfficeZone => ({
  zoneName: office.settings.zoneName,
  utcOffsetHours: office.calendar.utcOffsetHours,
});
