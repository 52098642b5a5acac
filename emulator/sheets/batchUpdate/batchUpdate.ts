import { GoogleError } from '../../googleError';
import { checkShape, object, type Fields } from '../api/schema';
import { addSheet } from './addSheet';
import { appendCells } from './appendCells';
import { addChart, deleteEmbeddedObject, updateChartSpec, updateEmbeddedObjectPosition } from './charts';
import { addConditionalFormatRule } from './conditionalFormatRules';
import { deleteSheet } from './deleteSheet';
import { duplicateSheet } from './duplicateSheet';
import { appendDimension, deleteDimension, updateDimensionProperties } from './dimensions';
import { mergeCells, unmergeCells } from './merges';
import { addProtectedRange } from './protectedRanges';
import { repeatCell } from './repeatCell';
import type { BatchContext, RequestKind } from './RequestKind';
import { setDataValidation } from './setDataValidation';
import { updateBorders } from './updateBorders';
import { updateCells } from './updateCells';
import { updateSheetProperties } from './updateSheetProperties';
import { updateSpreadsheetProperties } from './updateSpreadsheetProperties';

/** Every kind of request the emulator takes; any other name is refused as a field Google does not know. */
const REQUEST_KINDS: Readonly<Record<string, RequestKind>> = {
  addChart,
  addConditionalFormatRule,
  addProtectedRange,
  addSheet,
  appendCells,
  appendDimension,
  deleteDimension,
  deleteEmbeddedObject,
  deleteSheet,
  duplicateSheet,
  mergeCells,
  repeatCell,
  setDataValidation,
  unmergeCells,
  updateBorders,
  updateCells,
  updateChartSpec,
  updateDimensionProperties,
  updateEmbeddedObjectPosition,
  updateSheetProperties,
  updateSpreadsheetProperties,
};

const REQUEST: Fields = Object.fromEntries(
  Object.entries(REQUEST_KINDS).map(([name, kind]) => [name, object(kind.fields)]),
);
const BODY = object({ requests: { list: object(REQUEST) }, includeSpreadsheetInResponse: 'boolean' });

function applyOne(request: object, index: number, context: BatchContext): object {
  const set = Object.entries(request).filter(([, value]) => value !== undefined && value !== null);
  const [name, value] = set[0] ?? [];
  const kind = name === undefined ? undefined : REQUEST_KINDS[name];
  if (name === undefined || !kind) throw new GoogleError(`Invalid requests[${index}]: No request set.`);
  if (set.length > 1) {
    throw new GoogleError(
      `Invalid value at 'requests[${index}]' (oneof), oneof field 'kind' is already set. Cannot set '${set[1]?.[0]}'`,
    );
  }
  try {
    return kind.apply(value as never, context) ?? {};
  } catch (error) {
    if (!(error instanceof GoogleError)) throw error;
    throw new GoogleError(`Invalid requests[${index}].${name}: ${error.message}`);
  }
}

/** "If any request is not valid then the entire request will fail and nothing will be applied." */
export function batchUpdate(
  body: unknown,
  context: BatchContext,
): { spreadsheetId: string; replies: object[] } {
  checkShape(body, BODY, '');
  const { requests } = (body ?? {}) as { requests?: object[] };
  if (!requests || requests.length === 0) throw new GoogleError('Must specify at least one request.');
  const replies = context.workbook.journal.attempt(() =>
    requests.map((request, index) => applyOne(request, index, context)),
  );
  return { spreadsheetId: context.workbook.id, replies };
}
