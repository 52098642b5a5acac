import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { previousPeriod, type Period } from '../../src/recap/periods';
import { periodTitle } from '../../src/recap/periodTitles';
import { buildReport } from '../../src/recap/report';
import { buildStageTimes } from '../../src/recap/stageTimes';
import { expectSame } from './comparison';
import { inputOf, namesOf, timeOf, typedInsight, typedOf } from './inputs';
import { fateOf } from './naive/items';
import { answers, judge } from './naive/judging';
import { handedIn } from './naive/counting';
import { monthTables } from './naive/month';
import { readOffice } from './naive/office';
import { stageTimes } from './naive/stageTimes';
import { randomSemester } from './randomSemester';
import { recipes } from './recipes';

const semesters = recipes.map((recipe) => {
  const semester = randomSemester(recipe);
  const insight = typedInsight(recipe);
  const office = readOffice(semester.rows, typedOf(semester, insight));
  return { name: `${recipe.preset}, seed ${recipe.seed}`, from: recipe.from, semester, insight, office };
});

const monthsFrom = (date: string): Period[] => {
  const [year = 0, month = 0] = date.split('-').map(Number);
  return Array.from({ length: 6 }, (_, index) => ({ kind: 'month', year, index: month + index }));
};

describe('the recount', () => {
  it('imports nothing but its own folder', () => {
    const folder = join(__dirname, 'naive');
    for (const name of readdirSync(folder)) {
      const imports = readFileSync(join(folder, name), 'utf8').matchAll(/from '([^']+)'/g);
      for (const [, path] of imports) expect(path).toMatch(/^\.\/\w+$/);
    }
  });

  it('is worth something: whatever can become of an item did, many times', () => {
    const items = semesters.flatMap(({ office }) => office.items.map((item) => ({ office, item })));
    const judged = items.flatMap(({ office, item }) => judge(office, item));
    const monthOf = (at: number) => new Date(at).toISOString().slice(0, 7);
    const fates = items.map(({ item }) => fateOf(item)?.fate);
    const seen: Record<string, number> = {
      ...Object.fromEntries(
        ['tayang', 'lewat', 'ditolak', 'lain', 'arsip', undefined].map((fate) => [
          fate ?? 'terbuka',
          fates.filter((one) => one === fate).length,
        ]),
      ),
      late: judged.filter(({ isOnTime }) => !isOnTime).length,
      onTime: judged.filter(({ isOnTime }) => isOnTime).length,
      answered: items.filter(({ office, item }) => answers(office, item).length > 0).length,
      severalPosts: items.filter(({ item }) => item.posts.length > 1).length,
      postsInTwoMonths: items.filter(({ item }) => new Set(item.posts.map(({ at }) => monthOf(at))).size > 1)
        .length,
      settledInAnotherMonth: items.filter(({ item }) => {
        const fate = fateOf(item);
        return fate !== null && monthOf(fate.at) !== monthOf(item.handedInAt);
      }).length,
      takenDown: items.filter(({ item }) => item.end?.word === 'diturunkan').length,
      underSecondVersion: items.filter(({ item }) => item.sop.version === 2).length,
      onWebsite: items.filter(({ item }) => item.sop.key === 'cianjur-website').length,
      monthsWithoutHandIn: semesters.flatMap(({ semester, office, from }) =>
        monthsFrom(from).filter((month) => handedIn(office, timeOf(semester, month)).length === 0),
      ).length,
    };
    expect(Object.entries(seen).filter(([, count]) => count < 10)).toEqual([]);
  });
});

describe.each(semesters.map((one) => [one.name, one] as const))(
  'a random semester of %s: the product counts as the recount does',
  (_name, { from, semester, insight, office }) => {
    it.each(monthsFrom(from).map((month) => [periodTitle(month), month] as const))('%s', (_title, month) => {
      const input = inputOf(semester, month, insight);
      const [time, before] = [timeOf(semester, month), timeOf(semester, previousPeriod(month))];
      expectSame(buildReport(input), monthTables(office, time, namesOf(month)));
      expectSame(buildStageTimes(input), stageTimes(office, time, before, 'Bulan'));
    });
  },
);
