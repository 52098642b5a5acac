import { posix } from 'node:path';
import ts from 'typescript';
import { dataFiles, forbiddenFolders, googleNames, longestFile, parts, rooms } from './arrows';

/** Path from the root of the repository, and text. */
export type Sources = Record<string, string>;

interface Import {
  from: string;
  target: string;
  typeOnly: boolean;
}

/** Everything in which these files break the arrows and limits of docs/architecture.md; empty when none does. */
export function offences(sources: Sources): string[] {
  const parsed = parse(sources);
  const imports = parsed.flatMap((file) => importsOf(file));
  return [
    ...Object.keys(sources).flatMap((path) => badPlace(path)),
    ...Object.entries(sources).flatMap(([path, text]) => tooLong(path, text)),
    ...imports.flatMap((found) => [...badImport(found), ...badRoom(found)]),
    ...cycles(imports, sources),
    ...parsed.filter(({ fileName }) => isOutsideAdapters(fileName)).flatMap((file) => googleNamesIn(file)),
  ];
}

/** Arrows of the plan along which nothing goes; an arrow granted in full although types would do counts as unused. */
export function unusedArrows(sources: Sources): string[] {
  const imports = parse(sources).flatMap((file) => importsOf(file));
  const goes = (place: (path: string) => string | null, from: string, to: string, typesDo: boolean) =>
    imports.some(
      (found) =>
        place(found.from) === from && place(found.target.slice(1)) === to && (typesDo || !found.typeOnly),
    );
  const betweenParts = Object.entries(parts).flatMap(([own, { imports: values, types = [] }]) => [
    ...values.filter((to) => !goes(partOf, own, to, false)).map((to) => `${own} -> ${to}`),
    ...types.filter((to) => !goes(partOf, own, to, true)).map((to) => `${own} -> types of ${to}`),
  ]);
  const betweenRooms = Object.entries(rooms).flatMap(([part, plan]) =>
    Object.entries(plan).flatMap(([own, others]) =>
      others
        .filter((to) => !goes((path) => roomOf(part, path), own, to, true))
        .map((to) => `${part}/${own} -> ${part}/${to}`),
    ),
  );
  return [...betweenParts, ...betweenRooms];
}

const parse = (sources: Sources): ts.SourceFile[] =>
  Object.entries(sources).map(([path, text]) =>
    ts.createSourceFile(path, text, ts.ScriptTarget.Latest, true),
  );

/** 'src/google/menu/show.ts' lies in room 'menu' of google, 'src/google/ports.ts' in its root; null outside the part. */
function roomOf(part: string, path: string): string | null {
  const [, own, ...rest] = path.split('/');
  if (own !== part) return null;
  return rest.length > 1 ? (rest[0] ?? '') : 'root';
}

function badRoom({ from, target }: Import): string[] {
  const part = partOf(from);
  const plan = rooms[part];
  const [own, other] = [roomOf(part, from), roomOf(part, target.slice(1))];
  if (!plan || !from.startsWith('src/') || own === null || other === null || own === other) return [];
  if (plan[own]?.includes(other)) return [];
  return [`${from}: ${part}/${own} may not import ${part}/${other}`];
}

/** 'src/sop/lint/x.ts' is of part 'sop', 'src/main.ts' of 'main', 'emulator/x.ts' of 'emulator'. */
function partOf(path: string): string {
  const [first = '', second = ''] = path.split('/');
  return first === 'src' ? second.replace(/(\.d)?\.tsx?$/, '') : first;
}

function badPlace(path: string): string[] {
  const folder = path.split('/').find((name) => forbiddenFolders.includes(name));
  if (folder) return [`${path}: a folder named ${folder} says nothing of what it holds`];
  if (path === 'src/build.d.ts' || parts[partOf(path)]) return [];
  return [`${path}: belongs to no part that test/architecture/arrows.ts knows`];
}

function tooLong(path: string, text: string): string[] {
  const lines = text.trimEnd().split('\n').length;
  if (lines <= longestFile || dataFiles.some((pattern) => pattern.test(path))) return [];
  return [`${path}: ${lines} lines, more than ${longestFile}`];
}

function importsOf(file: ts.SourceFile): Import[] {
  const found: Import[] = [];
  const add = (name: ts.Node | undefined, typeOnly: boolean) => {
    if (!name || !ts.isStringLiteral(name)) return;
    const relative = name.text.startsWith('.');
    const target = relative ? posix.join(posix.dirname(file.fileName), name.text) : name.text;
    found.push({ from: file.fileName, target: relative ? `/${target}` : target, typeOnly });
  };
  const visit = (node: ts.Node): void => {
    if (ts.isImportDeclaration(node)) add(node.moduleSpecifier, isTypeOnly(node));
    else if (ts.isExportDeclaration(node)) add(node.moduleSpecifier, node.isTypeOnly);
    else if (ts.isImportTypeNode(node) && ts.isLiteralTypeNode(node.argument))
      add(node.argument.literal, true);
    else if (ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword)
      add(node.arguments[0], false);
    ts.forEachChild(node, visit);
  };
  visit(file);
  return found;
}

function isTypeOnly({ importClause }: ts.ImportDeclaration): boolean {
  if (!importClause) return false;
  if (importClause.phaseModifier === ts.SyntaxKind.TypeKeyword) return true;
  const named = importClause.namedBindings;
  return (
    !importClause.name && !!named && ts.isNamedImports(named) && named.elements.every((e) => e.isTypeOnly)
  );
}

function badImport({ from, target, typeOnly }: Import): string[] {
  const own = partOf(from);
  const rules = parts[own];
  if (!rules) return [];
  if (!target.startsWith('/')) {
    const name = target
      .split('/')
      .slice(0, target.startsWith('@') ? 2 : 1)
      .join('/');
    return rules.packages.some((allowed) => allowed === '*' || allowed === name)
      ? []
      : [`${from}: ${own} may not import the package ${name}`];
  }
  const other = partOf(target.slice(1));
  const allowed = [own, ...rules.imports, ...(typeOnly ? (rules.types ?? []) : [])];
  if (allowed.includes(other)) return [];
  return [
    `${from}: ${own} may not import ${rules.types?.includes(other) ? 'more than types of ' : ''}${other}`,
  ];
}

function cycles(imports: readonly Import[], sources: Sources): string[] {
  const next = new Map<string, string[]>();
  for (const { from, target } of imports) {
    const file = ['.ts', '.tsx', '/index.ts', '/index.tsx']
      .map((end) => target.slice(1) + end)
      .find((p) => p in sources);
    if (file) next.set(from, [...(next.get(from) ?? []), file]);
  }
  const finished = new Set<string>();
  const found: string[] = [];
  const walk = (file: string, path: readonly string[]): void => {
    if (path.includes(file)) found.push(`cycle: ${[...path.slice(path.indexOf(file)), file].join(' -> ')}`);
    if (path.includes(file) || finished.has(file)) return;
    for (const target of next.get(file) ?? []) walk(target, [...path, file]);
    finished.add(file);
  };
  for (const file of next.keys()) walk(file, []);
  return found;
}

const isOutsideAdapters = (path: string) => path.startsWith('src/') && !path.startsWith('src/google/');

function googleNamesIn(file: ts.SourceFile): string[] {
  const found = new Set<string>();
  const visit = (node: ts.Node): void => {
    if (ts.isIdentifier(node) && googleNames.includes(node.text) && !isMemberName(node)) found.add(node.text);
    ts.forEachChild(node, visit);
  };
  visit(file);
  // The doors take what Google hands over, so they may name the types of its events.
  if (file.fileName === 'src/main.ts') found.delete('GoogleAppsScript');
  return [...found].map((name) => `${file.fileName}: ${name} may be named in src/google only`);
}

/** `report.Sheets` and `{ Sheets: 1 }` name a member, not the service. */
function isMemberName(node: ts.Identifier): boolean {
  const { parent } = node;
  return (
    (ts.isPropertyAccessExpression(parent) && parent.name === node) ||
    ((ts.isPropertyAssignment(parent) || ts.isPropertySignature(parent)) && parent.name === node)
  );
}
