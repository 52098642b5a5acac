import type { LocalOffice } from '../LocalOffice';

export function firstItems(_office: LocalOffice): void {}
