import { pacitan } from './pacitan';
import type { Preset } from './preset';

export type { Preset, PresetProcedure, PresetTable } from './preset';

/** The signed tables shipped with the add-on, in the order offered. */
export const presets: readonly Preset[] = [pacitan];
