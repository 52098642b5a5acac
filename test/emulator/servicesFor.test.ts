import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { servicesFor } from '../../emulator';
import { office, OWNER } from './fixture';

interface GasLocal {
  require(folder: string, globals: object): Record<string, () => unknown>;
}
const gas = jest.requireActual<GasLocal>('gas-local');

describe('servicesFor', () => {
  it('gives gas-local the globals of one execution', () => {
    const { world, script, workbook } = office('');
    const folder = mkdtempSync(join(tmpdir(), 'emulator-'));
    writeFileSync(
      join(folder, 'Code.js'),
      `function f() { return [SpreadsheetApp.getActiveSpreadsheet().getId(), Session.getEffectiveUser().getEmail(), new Date().toISOString()]; }`,
    );
    const library = gas.require(folder, servicesFor(world, { script, kind: 'menu' }));
    expect(library.f?.()).toEqual([workbook.id, OWNER, '2025-09-01T00:30:00.000Z']);
  });
});
