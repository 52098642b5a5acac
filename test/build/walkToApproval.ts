/** Takes an item from hand-in to approval with a pushed script, every execution loaded by gas-local. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as gas from 'gas-local';
import { createWorld, servicesFor, type ExecutionKind } from '../../emulator';
import { tabs } from '../../src/sheetLayout';
import type { MailTicketed } from '../../src/api/taskView';
import { answer, linkIn, officers, owner, tokenIn } from '../bundle/office';

/** @returns the item's status in Register after the approval */
export function walkToApproval(folder: string): string {
  const files = Object.fromEntries(
    readdirSync(folder).map((name) => [name, readFileSync(join(folder, name), 'utf8')]),
  );
  const { 'appsscript.json': manifest = '', ...sources } = files;
  const world = createWorld({ startsAt: '2025-09-01T03:30:00Z' });
  const workbook = world.addSpreadsheet({
    owner,
    title: 'Publikasi',
    timeZone: 'Asia/Jakarta',
    locale: 'in_ID',
  });
  const script = world.bindScript(workbook, { files: sources, manifest });
  script.deployWebApp();

  const call = (door: string, kind: ExecutionKind, ...given: unknown[]): unknown => {
    const { end, ...services } = servicesFor(world, { script, as: owner, kind });
    try {
      const doors = gas.require(folder, { console, ...services }) as Record<
        string,
        (...given: unknown[]) => unknown
      >;
      return doors[door]?.(...given);
    } finally {
      end();
    }
  };
  /** As Google tells it in the event of a clock trigger. */
  const clockTriggerId = (): string => {
    const { end, ScriptApp } = servicesFor(world, { script, as: owner, kind: 'trigger' }) as unknown as {
      end: () => void;
      ScriptApp: typeof globalThis.ScriptApp;
    };
    try {
      const triggers = ScriptApp.getProjectTriggers();
      return triggers.find((trigger) => trigger.getHandlerFunction() === 'sweepWorkbook')!.getUniqueId();
    } finally {
      end();
    }
  };
  const finish = (address: string, outcome: string, evidence = {}) => {
    const token = tokenIn(linkIn(world, address));
    const { mailTicket } = call('finishTask', 'webApp', {
      token,
      version: 99,
      outcome,
      evidence,
    }) as MailTicketed;
    call('deliverMails', 'webApp', mailTicket);
  };

  call('setUpWorkbook', 'menu', { preset: 'pacitan', registerFrom: '2025-09-01', formUrl: '' });
  const roles = {
    [officers.steward]: 'Subbag Parmas SDM',
    [officers.editor]: 'Editor',
    [officers.secretary]: 'Sekretaris',
  };
  Object.entries(roles).forEach(([email, role], index) => {
    world.person(workbook).edit(tabs.staff.sheetId, index + 2, 2, email);
    world.person(workbook).edit(tabs.staff.sheetId, index + 2, 3, role);
  });
  world.submitForm(world.forms()[0]?.id ?? '', answer(), { loseTrigger: true });
  call('sweepWorkbook', 'trigger', { triggerUid: clockTriggerId() });
  finish(officers.steward, 'lengkap');
  finish(officers.editor, 'selesai', { draft: 'https://docs.google.com/d/1', caption: 'Takarir' });
  finish(officers.secretary, 'setuju');
  return String(workbook.values(tabs.register.sheetId)[2]?.[2]);
}
