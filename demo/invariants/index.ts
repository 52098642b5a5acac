import { answeredOnce } from './answeredOnce';
import type { Invariant } from './invariant';
import { deliveredOnce, noMailAfterRefusal, owedOnce } from './mails';
import { noFault } from './noFault';
import { noFormula } from './noFormula';
import { oneState } from './oneState';
import { recapCounts } from './recapCounts';
import { registerReplays } from './registerReplays';
import { sealChain } from './sealChain';
import { timeGoesOn } from './timeGoesOn';

export type { Finished } from './invariant';

export const invariants: readonly Invariant[] = [
  answeredOnce,
  oneState,
  timeGoesOn,
  registerReplays,
  recapCounts,
  owedOnce,
  deliveredOnce,
  noMailAfterRefusal,
  sealChain,
  noFormula,
  noFault,
];
