/** How a service call may go wrong. */
import type { InterceptedCall } from '../../emulator/index';
import type { Office } from '../scenario/Semester';
import type { Told } from './scenario';

export interface Fault {
  name: string;
  /** The execution dies here: no answer is sent, and the waiting user sees a fault. */
  kills?: true;
  /** Whether this fault can happen at the given call. */
  fits(call: string): boolean;
  strike(call: InterceptedCall, office: Office): { kill: true } | void;
  /** Later calls of the same service go wrong as well. */
  lasts?: true;
  /** Repairs the world after the execution. */
  mend?(office: Office): void;
  /** The worst answer people may get; by default any true answer. */
  mayTell?(call: string): readonly Told['answer'][];
}

const unnoticed: readonly Told['answer'][] = ['stored'];
export const noFault: readonly Told['answer'][] = ['stored', 'refused'];
export const anything: readonly Told['answer'][] = ['stored', 'refused', 'fault', 'nothing'];

const isApi = (call: string): boolean => /^(Sheets|Gmail)\./.test(call);
const isRead = (call: string): boolean => /^Sheets\..*\.(get|batchGetByDataFilter)$/.test(call);

function failing(name: string, message: string): Error {
  return Object.assign(new Error(message), { name });
}

const tooMany = (call: string): Error =>
  failing(
    'GoogleJsonResponseException',
    `API call to ${call} failed with error: Quota exceeded for quota metric 'Requests' and limit 'Requests per minute per user' of service 'sheets.googleapis.com'`,
  );

export const faults: readonly Fault[] = [
  {
    name: 'throws before acting',
    fits: () => true,
    mayTell: (call) => (isRead(call) ? unnoticed : anything),
    strike({ phase }) {
      if (phase === 'before') throw failing('Exception', 'Service unavailable');
    },
  },
  {
    name: 'acts, then throws',
    fits: () => true,
    strike({ phase }) {
      if (phase === 'after')
        throw failing('Exception', 'We are sorry, a server error occurred. Please wait a bit and try again.');
    },
  },
  {
    name: 'killed before acting',
    kills: true,
    fits: () => true,
    strike: ({ phase }) => (phase === 'before' ? { kill: true } : undefined),
  },
  {
    name: 'killed after acting',
    kills: true,
    fits: () => true,
    strike: ({ phase }) => (phase === 'after' ? { kill: true } : undefined),
  },
  {
    name: 'lock not free',
    fits: (call) => call === 'Lock.tryLock',
    mayTell: () => noFault,
    strike({ phase }, { script }) {
      if (phase === 'before') script.holdLock();
    },
    mend: ({ script }) => void script.holdLock()(),
  },
  {
    name: 'quota spent',
    fits: () => true,
    lasts: true,
    strike({ phase, call }) {
      if (phase === 'before')
        throw failing('Exception', `Service invoked too many times for one day: ${call.split('.')[0]}.`);
    },
  },
  {
    name: '429, then works',
    fits: isApi,
    mayTell: () => unnoticed,
    strike({ phase, call }) {
      if (phase === 'before') throw tooMany(call);
    },
  },
  {
    name: '429 for a minute',
    fits: isApi,
    lasts: true,
    mayTell: () => noFault,
    strike({ phase, call }) {
      if (phase === 'before' && isApi(call)) throw tooMany(call);
    },
  },
];
