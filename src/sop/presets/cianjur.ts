import { cianjurMedsos } from './cianjur-medsos';
import { cianjurWebsite } from './cianjur-website';
import type { Preset } from './preset';

/** KPU Kabupaten Cianjur with both its procedures on one intake: an answer of the form chooses. */
export const cianjur: Preset = {
  ...cianjurMedsos,
  key: 'cianjur',
  procedures: [
    { ...cianjurMedsos, answer: 'Media Sosial' },
    { ...cianjurWebsite, answer: 'Website' },
  ],
};
