/** Linking a form where Google's documents leave open what a tab's form address is and when the tab appears. */
import { linkForm } from '../../src/google/setUp/form';
import type { ScriptProperties } from '../../src/google/services/scriptProperties';

interface Tab {
  sheetId: number;
  formUrl: string | null;
  headings: string[];
}

const editUrl = (id: string) => `https://docs.google.com/forms/d/${id}/edit`;
const viewUrl = (id: string) => `https://docs.google.com/forms/d/${id}/viewform`;
const publishedUrl = (id: string) => `https://docs.google.com/forms/d/e/${id.toUpperCase()}/viewform`;

/** As little of Google as linking needs: forms `a` and `new`, each with two questions. */
class Google {
  readonly tabs: Tab[] = [{ sheetId: 0, formUrl: null, headings: [] }];
  readonly written: { columnIndex: number; sheetId: number }[] = [];
  readonly properties: Record<string, string> = {};
  destinations = 0;
  flushesUntilTab = 1;
  tabUrl = viewUrl;
  writesHeadings = true;

  constructor() {
    const { tabs, written } = this;
    Object.assign(globalThis, {
      FormApp: {
        DestinationType: { SPREADSHEET: 'SPREADSHEET' },
        create: () => this.form('new'),
        openByUrl: (url: string) => {
          const id = /\/forms\/d\/(?!e\/)(\w+)/.exec(url)?.[1];
          if (!id || id === 'foreign') throw new Error('No item with the given ID could be found');
          return this.form(id);
        },
      },
      SpreadsheetApp: {
        flush: () => void (this.flushesUntilTab -= 1),
        getActiveSpreadsheet: () => ({
          getSheets: () =>
            tabs
              .filter(({ sheetId }) => sheetId < 100 || this.flushesUntilTab <= 0)
              .map(({ sheetId, formUrl }) => ({ getSheetId: () => sheetId, getFormUrl: () => formUrl })),
        }),
      },
      Utilities: { sleep: () => undefined },
      Sheets: {
        Spreadsheets: {
          get: () => ({
            sheets: tabs.map(({ sheetId }) => ({
              properties: { ...(sheetId && { sheetId }), gridProperties: { rowCount: 100, columnCount: 3 } },
            })),
          }),
          batchUpdate: ({ requests }: { requests: { updateCells?: { start: (typeof written)[0] } }[] }) => {
            for (const { updateCells } of requests) if (updateCells) written.push(updateCells.start);
          },
          Values: {
            batchGetByDataFilter: ({ dataFilters: [filter] }: { dataFilters: { gridRange: Tab }[] }) => {
              const tab = tabs.find(({ sheetId }) => sheetId === filter?.gridRange.sheetId);
              return {
                valueRanges: [{ valueRange: tab?.headings.length ? { values: [tab.headings] } : {} }],
              };
            },
          },
        },
      },
    });
  }

  link(formUrl = '') {
    const store = {
      get: (name: string) => this.properties[name] ?? null,
      set: (values: Record<string, string>) => Object.assign(this.properties, values),
    };
    const wish = {
      title: 'Bahan',
      formUrl,
      sections: [],
      contentTypes: ['Berita', 'Berita'],
      procedures: [],
    };
    return linkForm(store as unknown as ScriptProperties, 'book', wish);
  }

  private form(id: string): object {
    const item: object = new Proxy({}, { get: () => () => item });
    const own: Record<string, unknown> = {
      getId: () => id,
      getPublishedUrl: () => publishedUrl(id),
      getItems: () => [item, item],
      setDestination: () => {
        this.destinations += 1;
        const headings = this.writesHeadings ? ['Timestamp', 'One', 'Two'] : [];
        this.tabs.push({ sheetId: 100 + this.destinations, formUrl: this.tabUrl(id), headings });
      },
    };
    return new Proxy(own, { get: (target, name) => target[String(name)] ?? (() => item) });
  }
}

const names = ['FormApp', 'SpreadsheetApp', 'Utilities', 'Sheets'];
beforeEach(() => void jest.spyOn(console, 'warn').mockImplementation(() => undefined));
afterEach(() => Object.assign(globalThis, Object.fromEntries(names.map((name) => [name, undefined]))));

test('a form is made, its tab found when it appears, our column put right of its own', () => {
  const google = new Google();
  google.flushesUntilTab = 3;
  expect(google.link()).toEqual({ made: true, formUrl: publishedUrl('new') });
  expect(google.properties).toEqual({ answersSheetId: '101' });
  expect(google.written).toEqual([{ sheetId: 101, rowIndex: 0, columnIndex: 3 }]);
});

test('a form that has not written its headings yet keeps its columns', () => {
  const google = new Google();
  google.writesHeadings = false;
  google.link();
  expect(google.written).toMatchObject([{ columnIndex: 3 }]);
});

test.each([viewUrl, editUrl, publishedUrl])(
  'running it again, or naming the form, links nothing twice',
  (url) => {
    const google = new Google();
    google.tabUrl = url;
    google.link(editUrl('a'));
    google.link(editUrl('a'));
    expect(google.link()).toMatchObject({ made: false });
    expect(google.destinations).toBe(1);
    expect(google.properties).toEqual({ answersSheetId: '101' });
  },
);

test('a form named beside one that is linked already gets its own tab, and keeps it', () => {
  const google = new Google();
  google.tabs.push({ sheetId: 5, formUrl: viewUrl('old'), headings: ['Timestamp', 'One'] });
  google.link(editUrl('a'));
  google.link();
  expect(google.properties).toEqual({ answersSheetId: '101' });
});

test('the tab of a form that cannot be opened is adopted, and its own address shown', () => {
  const google = new Google();
  google.tabs[0] = { sheetId: 0, formUrl: viewUrl('foreign'), headings: ['Timestamp', 'One'] };
  expect(google.link()).toEqual({ made: false, formUrl: viewUrl('foreign') });
  expect(google.written).toEqual([{ sheetId: 0, rowIndex: 0, columnIndex: 2 }]);
});

test('a form named by the office that does not open is none', () => {
  const google = new Google();
  expect(google.link(editUrl('foreign'))).toBeNull();
  expect(google.properties).toEqual({});
});
