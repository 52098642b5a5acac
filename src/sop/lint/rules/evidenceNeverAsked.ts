import type { EvidenceKind, Step } from '../../model';
import type { Rule } from '../rule';

const asks = (step: Step | undefined, kind: EvidenceKind): boolean =>
  step?.outcomes.some(({ requires }) => requires.some(({ anyOf }) => anyOf.includes(kind))) ?? false;

/** What the table relies on, it must have asked for: the officer named, the day of publication, the links of a recap. */
export const evidenceNeverAsked: Rule = {
  code: 'EvidenceNeverAsked',
  check: ({ steps, stepByNumber }) => [
    ...steps.flatMap((step) =>
      step.performers.members.flatMap((member) =>
        member.kind === 'assignedAt' && !asks(stepByNumber.get(member.step), 'assignee')
          ? [
              {
                step,
                column: 'Pelaksana' as const,
                message: `langkah ${member.step} tidak menunjuk siapa pun; tambahkan bukti [petugas] pada Hasil langkah ${member.step}`,
              },
            ]
          : [],
      ),
    ),
    ...steps
      .filter(({ start }) => start.kind === 'onDate' && !steps.some((step) => asks(step, 'publishOn')))
      .map((step) => ({
        step,
        column: 'Kapan' as const,
        message:
          'tanggal tayang tidak pernah diminta; tambahkan bukti [tanggal tayang] pada Hasil langkah yang menetapkannya, misalnya "jadwalkan [tanggal tayang] → 6"',
      })),
    ...steps
      .filter(({ start }) => start.kind === 'periodic' && !steps.some((step) => asks(step, 'postUrl')))
      .map((step) => ({
        step,
        column: 'Kapan' as const,
        message:
          'rekap menghitung unggahan, tetapi tidak satu langkah pun meminta [tautan]; tambahkan pada langkah yang mengunggah, misalnya "tayang [tautan] → selesai"',
      })),
  ],
};
