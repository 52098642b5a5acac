/** Konten Tidak/Batal Diunggah: what was given up in the period, and why. Archived material is no cancellation. */
import { none, numbered, ordinal } from '../cells';
import type { ItemFacts } from '../../counting/facts';
import { limitOfStep } from '../../counting/limits';
import { withoutAddresses } from '../people';
import type { Table } from '../../reportModel';
import type { Scope } from '../../counting/scope';
import { givenUp, type Fate } from '../../counting/settlement';

export function notPublished(scope: Scope): Table {
  const rows = scope
    .settledIn(scope.bounds)
    .filter(({ fate }) => givenUp.includes(fate))
    .map(({ item, fate, at }) => [
      item.number,
      withoutAddresses(item.title),
      withoutAddresses(item.section) || none,
      sentForApprovalAt(scope, item) ?? none,
      at,
      reasonOf(scope, item, fate),
    ]);
  return {
    title: 'Konten Tidak/Batal Diunggah',
    columns: [
      ordinal,
      { heading: 'Nomor Register', kind: 'text', width: 150 },
      { heading: 'Judul', kind: 'text', width: 220 },
      { heading: 'Subbagian Pengusul', kind: 'text', width: 260 },
      { heading: 'Dikirim ke Tim Approval', kind: 'dateTime', width: 165 },
      { heading: 'Dibatalkan Pada', kind: 'dateTime', width: 165 },
      { heading: 'Alasan', kind: 'text', width: 300 },
    ],
    rows: numbered(rows),
    total: null,
    notes: [],
    emptyText: 'Tidak ada konten yang batal diunggah pada periode ini.',
    chart: null,
  };
}

/** When the last round of approval began; null where it never came so far. */
function sentForApprovalAt({ procedures }: Scope, item: ItemFacts): number | null {
  const { approvals } = procedures.of(item);
  const rounds = item.visits.filter(({ step }) => approvals.has(step));
  return rounds[rounds.length - 1]?.startedAt ?? null;
}

const words: Partial<Record<Fate, string>> = { rejected: 'Tidak disetujui', withdrawn: 'Dibatalkan' };

function reasonOf(scope: Scope, item: ItemFacts, fate: Fate): string {
  if (fate === 'overdue') return overdueWords(scope, item);
  return [words[fate], withoutAddresses(item.ended?.note ?? '')].filter(Boolean).join(': ');
}

/** `Lewat 1 x 24 jam pada tahap Setujui`: the step nobody finished. */
function overdueWords({ procedures }: Scope, item: ItemFacts): string {
  const procedure = procedures.of(item);
  const left = item.visits.filter(({ finishedAt }) => finishedAt === null).pop();
  const step = left && procedure.step(left.step);
  const limit = (left && limitOfStep(procedure, left.step)) ?? 'batas waktu';
  return step ? `Lewat ${limit} pada tahap ${step.name}` : `Lewat ${limit}`;
}
