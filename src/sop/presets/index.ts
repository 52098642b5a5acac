import { cianjur } from './cianjur';
import { cianjurMedsos } from './cianjur-medsos';
import { cianjurWebsite } from './cianjur-website';
import { jawaTengah } from './jawa-tengah';
import { pacitan } from './pacitan';
import { pasaman } from './pasaman';
import type { Preset } from './preset';
import { pulangPisau } from './pulang-pisau';

export type { Preset } from './preset';

/** The signed tables shipped with the add-on, in the order offered. */
export const presets: readonly Preset[] = [
  pacitan,
  pasaman,
  jawaTengah,
  cianjurMedsos,
  cianjurWebsite,
  cianjur,
  pulangPisau,
];
