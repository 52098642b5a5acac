import { noHeartbeat } from '../../src/health/heartbeat';
import type { HealthFacts } from '../../src/health/facts';

export const now = Date.parse('2025-09-01T08:00:00Z');
export const minute = 60_000;
export const office = 'humas@kpu.test';

/** An office in which nothing is wrong. */
export const soundFacts = (changes: Partial<HealthFacts> = {}): HealthFacts => ({
  now,
  zone: { zoneName: 'WIB', utcOffsetHours: 7 },
  account: { mine: office, office },
  ownTriggers: { clock: 1, form: 1 },
  heartbeat: {
    ...noHeartbeat,
    at: now - 5 * minute,
    runs: [{ trigger: 'clock', account: office, at: now - 5 * minute }],
  },
  zones: { sheet: 'Asia/Jakarta', script: 'Asia/Jakarta' },
  tabs: [
    { title: 'Register', shownTitle: 'Register', missingHeadings: [], isFiltered: false, mergedRanges: 0 },
    { title: 'Petugas', shownTitle: 'Petugas', missingHeadings: [], isFiltered: false, mergedRanges: 0 },
  ],
  answers: { isLinked: true, missingColumns: [] },
  journal: {
    lastSeal: 'a1b2c3',
    integrity: { at: now - 60 * minute, checked: 120, breachRow: null },
    damaged: [],
  },
  sopIsEmpty: false,
  emptyRoles: [],
  outbox: { waiting: 0, oldestAt: null },
  mail: { budget: 100, spent: 12, isPutOff: false, left: 88, reserve: 20, needed: 9 },
  webApp: {
    address: 'https://script.google.com/macros/s/x/exec',
    builds: { head: 'a', web: 'a' },
    account: office,
  },
  archiveFolders: [{ url: 'https://drive.google.com/drive/folders/x', account: office }],
  problems: [],
  faults: [],
  ...changes,
});
