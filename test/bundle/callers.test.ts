import { menuDoors } from '../../src/google/menu/menu';
import { triggerDoors } from '../../src/google/setUp/triggers';
import type * as main from '../../src/main';
import { browserSurroundings, connect, type Server } from '../../src/pages/server';
import { doors } from './doors';

type AnswerTo<D extends keyof Server> = Extract<
  Awaited<ReturnType<Server[D]>>,
  { answer: unknown }
>['answer'];

/** Compiles only while the pages send what the doors take and expect what the doors give. */
const asPagesSeeThem = (
  all: typeof main,
): { [D in keyof Server]: (given: Parameters<Server[D]>[0]) => AnswerTo<D> } => all;

describe('every name that leads back to the script', () => {
  it.each([
    ['the menu', Object.values(menuDoors)],
    ['the triggers', Object.values(triggerDoors)],
    ['the pages', Object.keys(connect(browserSurroundings))],
  ])('is an open door: %s', (_caller, names) => {
    expect(names.filter((name) => !doors.includes(name))).toEqual([]);
  });

  it('takes and gives what the pages send and expect', () => {
    expect(asPagesSeeThem).toBeInstanceOf(Function);
  });
});
