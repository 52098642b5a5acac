import { duration } from '../../messages/dates';
import { taskWords } from '../../messages/pages/pageWords';

const hourMs = 3_600_000;
const dayMs = 24 * hourMs;

/** `tersisa 1 hari 2 jam`: over a day, nobody counts minutes. By the server's clock, since a phone's may be wrong. */
export const timeLeft = (until: number, now: number): string => {
  const left = Math.abs(until - now);
  const words = duration(left > dayMs ? left - (left % hourMs) : left);
  return until < now ? taskWords.timeOver(words) : taskWords.timeLeft(words);
};
