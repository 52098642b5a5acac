/** Rincian Unggahan: one row per post, in the order they went out. */
import { minutes, none, numbered, ordinal } from '../cells';
import { complianceOf } from '../../counting/compliance';
import { longDate } from '../../../messages/dates';
import { elapsedMs } from '../../counting/measuring';
import { withoutAddresses } from '../people';
import type { ReportCell, Table } from '../../reportModel';
import type { Scope, UploadOf } from '../../counting/scope';
import { clockWords } from '../summaryLines';

export function uploads(scope: Scope): Table {
  return {
    title: 'Rincian Unggahan',
    columns: [
      ordinal,
      { heading: 'Nomor Register', kind: 'text', width: 150 },
      { heading: 'Hari, Tanggal Tayang', kind: 'dayAndDate', width: 180 },
      { heading: `Pukul (${scope.zone.zoneName})`, kind: 'time', width: 80 },
      { heading: 'Judul Kegiatan/Konten', kind: 'text', width: 250 },
      { heading: 'Jenis Konten', kind: 'text', width: 120 },
      { heading: 'Subbagian Pengusul', kind: 'text', width: 160 },
      { heading: 'Platform', kind: 'text', width: 90 },
      { heading: 'Tautan', kind: 'link', width: 220 },
      { heading: 'Editor', kind: 'text', width: 120 },
      { heading: 'Pemberi Persetujuan', kind: 'text', width: 140 },
      { heading: 'Operator', kind: 'text', width: 120 },
      { heading: 'Waktu Proses (menit)', kind: 'number', width: 80 },
      { heading: 'Kesesuaian Waktu SOP', kind: 'text', width: 130 },
      { heading: 'Bukti Tayang', kind: 'link', width: 140 },
      { heading: 'Keterangan', kind: 'text', width: 160 },
    ],
    rows: numbered(scope.uploadsIn(scope.bounds).map((one) => rowOf(scope, one))),
    total: null,
    notes: [
      `Waktu proses dihitung dari bahan diajukan sampai tayang, dalam ${clockWords(scope)}, dibulatkan ke bawah.`,
    ],
    emptyText: 'Tidak ada unggahan pada periode ini.',
    chart: null,
  };
}

function rowOf(scope: Scope, { item, upload }: UploadOf): ReportCell[] {
  const before = item.visits.filter(({ finishedAt }) => finishedAt !== null && finishedAt <= upload.at);
  const { approvals, edits, step } = scope.procedures.of(item);
  const people = (visit: { step: string; by: readonly string[] } | undefined): string =>
    visit?.by.map((email) => scope.nameOf(email, step(visit.step))).join(', ') || none;
  const lastWhere = (test: (visit: (typeof before)[number]) => boolean) => before.filter(test).pop();
  return [
    item.number,
    upload.at,
    upload.at,
    withoutAddresses(item.title),
    withoutAddresses(item.contentType) || none,
    withoutAddresses(item.section) || none,
    upload.platform,
    upload.url,
    people(lastWhere((visit) => edits.has(visit.step))),
    people(lastWhere((visit) => approvals.has(visit.step))),
    people({ step: upload.step, by: [upload.by].filter(Boolean) }),
    minutes(elapsedMs(scope.clock, item.submittedAt, upload.at)),
    complianceOf(scope, item, upload.at),
    upload.screenshot || none,
    remarksOf(scope, { item, upload }),
  ];
}

/** What the operator wrote, and that the post was taken down since. */
function remarksOf({ zone }: Scope, { item: { ended }, upload }: UploadOf): string {
  const takenDown = ended?.end === 'diturunkan' ? `Diturunkan ${longDate(ended.at, zone)}` : '';
  return [withoutAddresses(upload.note), takenDown].filter(Boolean).join('; ') || none;
}
