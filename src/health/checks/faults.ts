import { dayAndTime } from '../../messages/dates';
import { faultWords } from '../../messages/faults';
import { attention, good, type Check } from '../check';

export const faults: Check = {
  title: 'Gangguan',
  find({ faults: found, zone }) {
    const [last] = found.slice(-1);
    if (!last) return good('Tidak ada gangguan yang belum disampaikan melalui surel.');
    const { cause, mend } = faultWords(last.message);
    return attention(`${dayAndTime(last.at, zone)}, ${last.times} kali: ${cause}`, mend);
  },
};
