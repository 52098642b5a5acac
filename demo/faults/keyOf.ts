/** Two worlds with the same key have the same future: the emulator is deterministic. */
import { createHash } from 'node:crypto';
import type { Office } from '../scenario/Semester';

/** @param circumstances other facts that the checks at the end depend on; plain JSON */
export function keyOf({ world, workbook, script }: Office, circumstances: unknown): string {
  const { head: _code, versions: _deployed, ...kept } = script.project;
  const tabs = workbook.tabs.map(({ state, rows }) => [state, rows.map((row) => row?.map(shortened))]);
  const mails = world
    .mailboxes()
    .map((to) => world.mailbox(to).map(({ messageId, sentAt }) => [to, messageId, sentAt]));
  return createHash('sha256')
    .update(JSON.stringify([world.now(), circumstances, tabs, mails, world.forms(), kept]))
    .digest('hex');
}

type Shape = readonly [name: number];
const shapes = new Map<string, Shape>();
const shapeOf = new WeakMap<object, Shape>();

/** A formatted tab has a thousand rows of the same few records, never changed in place: each record is written once. */
function shortened<T>(cell: T): T | Shape {
  if (typeof cell !== 'object' || cell === null) return cell;
  const known = shapeOf.get(cell);
  if (known) return known;
  const content = JSON.stringify(cell);
  const shape = shapes.get(content) ?? [shapes.size];
  shapes.set(content, shape);
  shapeOf.set(cell, shape);
  return shape;
}
