import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { previousPeriod, type Period } from '../../src/recap/periods/periods';
import { periodTitle } from '../../src/recap/periods/periodTitles';
import { buildReport } from '../../src/recap/report';
import { scopeOf } from '../../src/recap/counting/scope';
import { buildStageTimes } from '../../src/recap/papers/stageTimes';
import { expectSame } from './comparison';
import { inputOf, longerOf, namesOf, timeOf, typedInsight, typedOf } from './inputs';
import { fateOf } from './naive/items';
import { answers, judge } from './naive/judging';
import { handedIn } from './naive/counting';
import { longerTables } from './naive/longer';
import { monthTables } from './naive/month';
import { readOffice } from './naive/office';
import { stageTimes } from './naive/stageTimes';
import { randomSemester } from './randomSemester';
import { recipes } from './recipes';

const semesters = recipes.map((recipe) => {
  const semester = randomSemester(recipe);
  const insight = typedInsight(recipe, semester);
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

/** Both quarters of a semester, itself, and its year. */
const longerFrom = (date: string): Period[] => {
  const [year = 0, month = 0] = date.split('-').map(Number);
  const index = month === 1 ? 1 : 2;
  return [
    { kind: 'quarter', year, index: index * 2 - 1 },
    { kind: 'quarter', year, index: index * 2 },
    { kind: 'semester', year, index },
    { kind: 'year', year, index: 1 },
  ];
};

const words = { month: 'Bulan', quarter: 'Triwulan', semester: 'Semester', year: 'Tahun' };

describe.each(semesters.map((one) => [one.name, one] as const))(
  'a random semester of %s: the product counts as the recount does',
  (_name, { from, semester, insight, office }) => {
    const periods = [...monthsFrom(from), ...longerFrom(from)];
    it.each(periods.map((period) => [periodTitle(period), period] as const))('%s', (_title, period) => {
      const scope = scopeOf(inputOf(semester, period, insight));
      const [time, before] = [timeOf(semester, period), timeOf(semester, previousPeriod(period))];
      const tables =
        period.kind === 'month'
          ? monthTables(office, time, namesOf(period))
          : longerTables(office, longerOf(semester, period));
      expectSame(buildReport(scope), tables);
      expectSame(buildStageTimes(scope), stageTimes(office, time, before, words[period.kind]));
    });
  },
);
