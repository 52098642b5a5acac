import { list, object, oneOf, type Fields, type Schema } from './schema';

/** Messages of the Sheets API (developers.google.com/sheets/api/reference/rest/v4), as far as the product sends them. */
export const GRID_RANGE: Fields = {
  sheetId: 'integer',
  startRowIndex: 'integer',
  endRowIndex: 'integer',
  startColumnIndex: 'integer',
  endColumnIndex: 'integer',
};

export const GRID_COORDINATE: Fields = { sheetId: 'integer', rowIndex: 'integer', columnIndex: 'integer' };

export const DIMENSION: Schema = oneOf('Dimension', 'ROWS', 'COLUMNS');

export const DIMENSION_RANGE: Fields = {
  sheetId: 'integer',
  dimension: DIMENSION,
  startIndex: 'integer',
  endIndex: 'integer',
};

const COLOR = object({ red: 'number', green: 'number', blue: 'number', alpha: 'number' });

const COLOR_STYLE = object({
  rgbColor: COLOR,
  themeColor: oneOf(
    'ThemeColorType',
    'TEXT',
    'BACKGROUND',
    'ACCENT1',
    'ACCENT2',
    'ACCENT3',
    'ACCENT4',
    'ACCENT5',
    'ACCENT6',
    'LINK',
  ),
});

export const BORDER = object({
  style: oneOf('Style', 'NONE', 'DOTTED', 'DASHED', 'SOLID', 'SOLID_MEDIUM', 'SOLID_THICK', 'DOUBLE'),
  color: COLOR,
  colorStyle: COLOR_STYLE,
});

const CELL_FORMAT: Fields = {
  numberFormat: object({
    type: oneOf(
      'NumberFormatType',
      'TEXT',
      'NUMBER',
      'PERCENT',
      'CURRENCY',
      'DATE',
      'TIME',
      'DATE_TIME',
      'SCIENTIFIC',
    ),
    pattern: 'string',
  }),
  backgroundColor: COLOR,
  backgroundColorStyle: COLOR_STYLE,
  borders: object({ top: BORDER, bottom: BORDER, left: BORDER, right: BORDER }),
  padding: object({ top: 'integer', right: 'integer', bottom: 'integer', left: 'integer' }),
  horizontalAlignment: oneOf('HorizontalAlign', 'LEFT', 'CENTER', 'RIGHT'),
  verticalAlignment: oneOf('VerticalAlign', 'TOP', 'MIDDLE', 'BOTTOM'),
  wrapStrategy: oneOf('WrapStrategy', 'OVERFLOW_CELL', 'LEGACY_WRAP', 'CLIP', 'WRAP'),
  textFormat: object({
    foregroundColor: COLOR,
    foregroundColorStyle: COLOR_STYLE,
    fontFamily: 'string',
    fontSize: 'integer',
    bold: 'boolean',
    italic: 'boolean',
    strikethrough: 'boolean',
    underline: 'boolean',
    link: object({ uri: 'string' }),
  }),
};

const BOOLEAN_CONDITION = object({
  type: oneOf(
    'ConditionType',
    ...[
      'NUMBER_GREATER',
      'NUMBER_GREATER_THAN_EQ',
      'NUMBER_LESS',
      'NUMBER_LESS_THAN_EQ',
      'NUMBER_EQ',
      'NUMBER_NOT_EQ',
    ],
    ...['NUMBER_BETWEEN', 'NUMBER_NOT_BETWEEN', 'TEXT_CONTAINS', 'TEXT_NOT_CONTAINS', 'TEXT_STARTS_WITH'],
    ...['TEXT_ENDS_WITH', 'TEXT_EQ', 'TEXT_NOT_EQ', 'TEXT_IS_EMAIL', 'TEXT_IS_URL', 'DATE_EQ', 'DATE_BEFORE'],
    ...[
      'DATE_AFTER',
      'DATE_ON_OR_BEFORE',
      'DATE_ON_OR_AFTER',
      'DATE_BETWEEN',
      'DATE_NOT_BETWEEN',
      'DATE_IS_VALID',
    ],
    ...['ONE_OF_RANGE', 'ONE_OF_LIST', 'BLANK', 'NOT_BLANK', 'CUSTOM_FORMULA', 'BOOLEAN'],
  ),
  values: list(
    object({
      userEnteredValue: 'string',
      relativeDate: oneOf(
        'RelativeDate',
        'PAST_YEAR',
        'PAST_MONTH',
        'PAST_WEEK',
        'YESTERDAY',
        'TODAY',
        'TOMORROW',
      ),
    }),
  ),
});

export const DATA_VALIDATION_RULE = object({
  condition: BOOLEAN_CONDITION,
  inputMessage: 'string',
  strict: 'boolean',
  showCustomUi: 'boolean',
});

export const CELL_DATA: Fields = {
  userEnteredValue: object({
    numberValue: 'number',
    stringValue: 'string',
    boolValue: 'boolean',
    formulaValue: 'string',
  }),
  userEnteredFormat: object(CELL_FORMAT),
  note: 'string',
  dataValidation: DATA_VALIDATION_RULE,
};

export const ROWS = list(object({ values: list(object(CELL_DATA)) }));

export const SHEET_PROPERTIES: Fields = {
  sheetId: 'integer',
  title: 'string',
  index: 'integer',
  sheetType: oneOf('SheetType', 'GRID'),
  gridProperties: object({
    rowCount: 'integer',
    columnCount: 'integer',
    frozenRowCount: 'integer',
    frozenColumnCount: 'integer',
    hideGridlines: 'boolean',
  }),
  hidden: 'boolean',
  tabColorStyle: COLOR_STYLE,
  rightToLeft: 'boolean',
};

export const PROTECTED_RANGE: Fields = {
  protectedRangeId: 'integer',
  range: object(GRID_RANGE),
  description: 'string',
  warningOnly: 'boolean',
  unprotectedRanges: list(object(GRID_RANGE)),
  editors: object({ users: list('string'), groups: list('string'), domainUsersCanEdit: 'boolean' }),
};

export const CONDITIONAL_FORMAT_RULE: Fields = {
  ranges: list(object(GRID_RANGE)),
  booleanRule: object({ condition: BOOLEAN_CONDITION, format: object(CELL_FORMAT) }),
};

const CHART_DATA = object({ sourceRange: object({ sources: list(object(GRID_RANGE)) }) });

const AXIS_POSITION = ['BOTTOM_AXIS', 'LEFT_AXIS', 'RIGHT_AXIS'];

export const CHART_SPEC: Fields = {
  title: 'string',
  altText: 'string',
  basicChart: object({
    chartType: oneOf(
      'BasicChartType',
      ...['BAR', 'LINE', 'AREA', 'COLUMN', 'SCATTER', 'COMBO', 'STEPPED_AREA'],
    ),
    legendPosition: oneOf(
      'BasicChartLegendPosition',
      ...['BOTTOM_LEGEND', 'LEFT_LEGEND', 'RIGHT_LEGEND', 'TOP_LEGEND', 'NO_LEGEND', 'INSIDE_LEGEND'],
    ),
    axis: list(
      object({
        position: oneOf('BasicChartAxisPosition', ...AXIS_POSITION),
        title: 'string',
        viewWindowOptions: object({
          viewWindowMin: 'number',
          viewWindowMax: 'number',
          viewWindowMode: oneOf('ViewWindowMode', 'EXPLICIT', 'PRETTY'),
        }),
      }),
    ),
    domains: list(object({ domain: CHART_DATA })),
    series: list(
      object({
        series: CHART_DATA,
        targetAxis: oneOf('BasicChartAxisPosition', ...AXIS_POSITION),
        colorStyle: COLOR_STYLE,
        dataLabel: object({ type: oneOf('DataLabelType', 'NONE', 'DATA', 'CUSTOM') }),
      }),
    ),
    headerCount: 'integer',
  }),
};

export const OVERLAY_POSITION: Fields = {
  anchorCell: object(GRID_COORDINATE),
  offsetXPixels: 'integer',
  offsetYPixels: 'integer',
  widthPixels: 'integer',
  heightPixels: 'integer',
};

export const EMBEDDED_CHART: Fields = {
  chartId: 'integer',
  spec: object(CHART_SPEC),
  position: object({ overlayPosition: object(OVERLAY_POSITION) }),
};
