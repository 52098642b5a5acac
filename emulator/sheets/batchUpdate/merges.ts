import { GoogleError } from '../../googleError';
import { GRID_RANGE } from '../api/messages';
import { object, oneOf } from '../api/schema';
import { compact, hasData, recordOf } from '../cell';
import { boxOf, contains, extentOf, overlaps, type Box, type GridRange } from '../gridRange';
import type { Sheet } from '../Sheet';
import { requestKind } from './RequestKind';

type MergeType = 'MERGE_ALL' | 'MERGE_COLUMNS' | 'MERGE_ROWS';

function pieces(box: Box, type: MergeType): Box[] {
  const result: Box[] = [];
  if (type === 'MERGE_ALL') return [box];
  if (type === 'MERGE_ROWS') {
    for (let row = box.top; row < box.bottom; row += 1) result.push({ ...box, top: row, bottom: row + 1 });
  } else {
    for (let column = box.left; column < box.right; column += 1) {
      result.push({ ...box, left: column, right: column + 1 });
    }
  }
  return result;
}

/** Merges that a box touches must lie in it wholly; returns the ones outside. */
function mergesOutside(sheet: Sheet, box: Box): GridRange[] {
  return sheet.state.merges.filter((merge) => {
    const extent = extentOf(merge);
    if (!overlaps(extent, box)) return true;
    if (!contains(box, extent)) {
      throw new GoogleError('You must select all cells in a merged range to merge or unmerge them.');
    }
    return false;
  });
}

/** A merged area keeps the value of its upper left cell only. */
function keepFirst(sheet: Sheet, box: Box): void {
  for (let row = box.top; row < box.bottom; row += 1) {
    for (let column = box.left; column < box.right; column += 1) {
      const cell = sheet.cell(row, column);
      if ((row === box.top && column === box.left) || !hasData(cell)) continue;
      sheet.setCell(row, column, compact({ ...recordOf(cell), value: undefined, formula: undefined }));
    }
  }
}

export const mergeCells = requestKind<{ range?: GridRange; mergeType?: MergeType }>(
  {
    range: object(GRID_RANGE),
    mergeType: oneOf('MergeType', 'MERGE_ALL', 'MERGE_COLUMNS', 'MERGE_ROWS'),
  },
  ({ range = {}, mergeType = 'MERGE_ALL' }, { workbook }) => {
    const sheet = workbook.grid(range.sheetId);
    const box = boxOf(range, sheet.state);
    const kept = mergesOutside(sheet, box);
    const { frozenRowCount: rows, frozenColumnCount: columns } = sheet.state;
    if ((box.top < rows && box.bottom > rows) || (box.left < columns && box.right > columns)) {
      throw new GoogleError("You can't merge frozen and non-frozen rows or columns.");
    }
    const added = pieces(box, mergeType).filter(
      (piece) => piece.bottom - piece.top > 1 || piece.right - piece.left > 1,
    );
    for (const piece of added) keepFirst(sheet, piece);
    const ranges = added.map((piece) => ({
      sheetId: sheet.sheetId,
      startRowIndex: piece.top,
      endRowIndex: piece.bottom,
      startColumnIndex: piece.left,
      endColumnIndex: piece.right,
    }));
    sheet.update({ merges: [...kept, ...ranges] });
  },
);

export const unmergeCells = requestKind<{ range?: GridRange }>(
  { range: object(GRID_RANGE) },
  ({ range = {} }, { workbook }) => {
    const sheet = workbook.grid(range.sheetId);
    sheet.update({ merges: mergesOutside(sheet, boxOf(range, sheet.state)) });
  },
);
