/** Methods and constants of Google's objects, as `Class.name`, found in the text: what src calls, what the emulator offers. */
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

export function offered(): string[] {
  const names = ts.sys.readDirectory(join(root, 'emulator/services'), ['.ts']).flatMap((path) => {
    const found: string[] = [];
    const text = ts.sys.readFile(path) ?? '';
    eachNode(ts.createSourceFile(path, text, ts.ScriptTarget.Latest, true), (node) => {
      if (ts.isObjectLiteralExpression(node)) found.push(...membersOf(node));
    });
    return found;
  });
  return [...new Set(names)].sort();
}
