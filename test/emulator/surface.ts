/**
 * Methods and constants of Google's objects, as `Class.name`, and kinds of request, as `Request.name`, found in the text:
 * what src calls and sends, what the emulator offers.
 */
import { join, sep } from 'node:path';
import ts from 'typescript';

const root = process.cwd();

/** Google's types count by hundreds of classes; questions of a form differ there in name only. */
const classOf = (name: string): string => name.replace(/Collection$/, '').replace(/^\w+Item$/, 'Item');

function eachNode(node: ts.Node, see: (node: ts.Node) => void): void {
  see(node);
  ts.forEachChild(node, (child) => eachNode(child, see));
}

/** Google's own declarations, also those src/google adds because the types are behind. */
function googleName(declaration: ts.Declaration): string | null {
  const isMember = ts.isMethodSignature(declaration) || ts.isEnumMember(declaration);
  if (!isMember || !ts.isIdentifier(declaration.name)) return null;
  const { parent } = declaration;
  if (!ts.isInterfaceDeclaration(parent) && !ts.isEnumDeclaration(parent)) return null;
  const isGoogles = declaration.getSourceFile().fileName.includes('@types/google-apps-script');
  const isAdded = ts.findAncestor(parent, (node) => ts.isModuleDeclaration(node)) !== undefined;
  return isGoogles || isAdded ? `${classOf(parent.name.text)}.${declaration.name.text}` : null;
}

/** Everything Google's batchUpdate may be asked. */
function googlesRequestKinds(program: ts.Program): ReadonlySet<string> {
  const found = new Set<string>();
  for (const file of program.getSourceFiles()) {
    if (!file.fileName.endsWith('/sheets_v4.d.ts')) continue;
    eachNode(file, (node) => {
      if (!ts.isInterfaceDeclaration(node) || node.name.text !== 'Request') return;
      for (const { name } of node.members) found.add(name?.getText() ?? '');
    });
  }
  return found;
}

export function called(): string[] {
  const config = ts.readConfigFile(join(root, 'tsconfig.server.json'), (path) => ts.sys.readFile(path));
  const { fileNames, options } = ts.parseJsonConfigFileContent(config.config, ts.sys, root);
  const program = ts.createProgram(fileNames, options);
  const checker = program.getTypeChecker();
  const symbolOf = (node: ts.Node): ts.Symbol | undefined => {
    if (ts.isPropertyAccessExpression(node)) return checker.getSymbolAtLocation(node.name);
    if (!ts.isBindingElement(node) || !ts.isObjectBindingPattern(node.parent)) return undefined;
    return checker.getTypeAtLocation(node.parent).getProperty((node.propertyName ?? node.name).getText());
  };
  const requestKinds = googlesRequestKinds(program);
  const names = program
    .getSourceFiles()
    .filter(({ fileName }) => fileName.startsWith(join(root, 'src') + sep))
    .flatMap((file) => {
      const found: string[] = [];
      eachNode(file, (node) => {
        for (const declaration of symbolOf(node)?.declarations ?? []) {
          const name = googleName(declaration);
          if (name) found.push(name);
        }
        // By name alone: spread into a list, a literal has no type that says it is a request.
        const isNamed = ts.isPropertyAssignment(node) || ts.isShorthandPropertyAssignment(node);
        if (isNamed && requestKinds.has(nameOf(node))) found.push(`Request.${nameOf(node)}`);
      });
      return found;
    });
  return [...new Set(names)].sort();
}

const isMethods = (node: ts.Node): node is ts.CallExpression =>
  ts.isCallExpression(node) && node.expression.getText() === 'methods';

const classNameIn = (call: ts.CallExpression): string =>
  classOf((call.arguments[1] as ts.StringLiteral).text.replace(/^.*\./, ''));

const nameOf = (member: ts.ObjectLiteralElementLike): string => member.name?.getText() ?? '';

/** The class a literal with methods belongs to; one that is not handed to `methods` belongs to none, and is told. */
function ownerOf(literal: ts.ObjectLiteralExpression): string {
  const { parent } = literal;
  if (isMethods(parent)) return classNameIn(parent);
  if (ts.isPropertyAssignment(parent)) return nameOf(parent).replace(/^console$/, 'Console');
  return `${literal.getSourceFile().fileName.replace(`${root}${sep}`, '')}: nobody`;
}

const isFunction = (member: ts.ObjectLiteralElementLike): boolean =>
  ts.isMethodDeclaration(member) ||
  (ts.isPropertyAssignment(member) &&
    (ts.isArrowFunction(member.initializer) || ts.isFunctionExpression(member.initializer)));

/** Besides methods: enumerations beside them, and the language's own console. */
function membersOf(literal: ts.ObjectLiteralExpression): string[] {
  const { parent, properties } = literal;
  const owner = ownerOf(literal);
  const isEnumeration =
    ts.isPropertyAssignment(parent) &&
    ts.isObjectLiteralExpression(parent.parent) &&
    parent.parent.properties.some((beside) => ts.isSpreadAssignment(beside) && isMethods(beside.expression));
  const isShown = isMethods(parent) || isEnumeration || owner === 'Console';
  return properties
    .filter((member) => member.name && (isShown || isFunction(member)))
    .map((member) => `${owner}.${nameOf(member)}`);
}

/** The table in which batchUpdate looks up what it is asked. */
function requestKinds(): string[] {
  const found: string[] = [];
  eachNode(parse(join(root, 'emulator/sheets/batchUpdate/batchUpdate.ts')), (node) => {
    if (!ts.isVariableDeclaration(node) || node.name.getText() !== 'REQUEST_KINDS') return;
    const { properties } = node.initializer as ts.ObjectLiteralExpression;
    found.push(...properties.map((kind) => `Request.${nameOf(kind)}`));
  });
  return found;
}

const parse = (path: string): ts.SourceFile =>
  ts.createSourceFile(path, ts.sys.readFile(path) ?? '', ts.ScriptTarget.Latest, true);

export function offered(): string[] {
  const members = ts.sys.readDirectory(join(root, 'emulator/services'), ['.ts']).flatMap((path) => {
    const found: string[] = [];
    eachNode(parse(path), (node) => {
      if (ts.isObjectLiteralExpression(node)) found.push(...membersOf(node));
    });
    return found;
  });
  return [...new Set([...members, ...requestKinds()])].sort();
}
