/** The report of a period: what it holds, and what stands around that. */
import { isProvisional, numberLine, particularsOf, remarksOf, signaturesOf, titlesOf } from './frame';
import { keyFiguresOf } from './keyFigures';
import { sectionsOf } from './layouts';
import type { Report } from './reportModel';
import { recapTab } from './reportTab';
import type { Scope } from './counting/scope';

export function buildReport(scope: Scope): Report {
  return {
    tab: recapTab(scope.period),
    provisional: isProvisional(scope),
    utcOffsetHours: scope.zone.utcOffsetHours,
    letterhead: scope.settings.letterhead.filter(Boolean),
    titles: titlesOf(scope),
    particulars: [...numberLine(scope), ...particularsOf(scope)],
    remarks: remarksOf(scope),
    sections: sectionsOf(scope),
    keyFigures: keyFiguresOf(scope),
    signatures: signaturesOf(scope),
    madeAt: scope.now,
  };
}
