/** People read their mail and act on it, each after a delay of their own. */
import { openLink } from './atPage';
import { columnsToMend, readLetter, type Letter } from './letters';
import type { Life } from './Life';
import { mendAnswer } from './mend';

const minute = 60_000;

export class Inboxes {
  private readonly read = new Map<string, number>();

  constructor(private readonly life: Life) {}

  /** Mails that came since the last look. */
  open(): void {
    const { world } = this.life.semester;
    for (const address of world.mailboxes()) {
      const box = world.mailbox(address);
      const from = this.read.get(address) ?? 0;
      this.read.set(address, box.length);
      for (const mail of box.slice(from)) this.receive(readLetter(address, mail));
    }
  }

  private receive(letter: Letter): void {
    const { agenda, chance, hours, owner } = this.life.semester;
    if (letter.to === owner && columnsToMend(letter).length > 0)
      agenda.plan(hours.atDesk(letter.at + chance.between(10, 180) * minute), () =>
        mendAnswer(this.life, letter),
      );
    else if (letter.link) agenda.plan(this.actsAt(letter), () => openLink(this.life, letter));
  }

  /** Most at their desks, some by phone in the evening; some are quick, others take until tomorrow. */
  private actsAt({ at }: Letter): number {
    const { chance, hours } = this.life.semester;
    const delay = (chance.happens(0.75) ? chance.between(4, 70) : chance.between(70, 600)) * minute;
    return chance.happens(0.8) ? hours.atDesk(at + delay) : hours.awake(at + delay);
  }
}
