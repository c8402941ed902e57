import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join, normalize } from 'node:path'
import ts from 'typescript'

/** Sentences end at a full stop, a question mark, an ellipsis or a line; marks and blanks do not count. */
export const sentencesOf = (text: string): string[] =>
  text
    .split(/[。？?！!…\n]/)
    .map((sentence) => sentence.replace(/[\p{P}\p{S}\s]/gu, ''))
    .filter((sentence) => sentence !== '')

/** Those of more than `most` characters. */
export const tooLongIn = (text: string, most: number): string[] =>
  sentencesOf(text).filter((sentence) => [...sentence].length > most)

/** How a sentence that a grown-up beside the child is meant to read begins. */
export const forGrownUps = /^给大人：/

const root = 'src/child'

/** What child mode is made of: a page that shows one of these is in child mode. */
const marks = /(mode\/(child-question|child-crisis|picture-choice|read-aloud)|own\/one-at-a-time)$/

interface Source {
  readonly file: string
  /** Files of this room it imports. */
  readonly near: readonly string[]
  /** Module of core/content → names that are taken from it. */
  readonly content: ReadonlyMap<string, readonly string[]>
  /** What it says in Chinese by itself. */
  readonly said: readonly string[]
}

const sources = () =>
  readdirSync(root, { recursive: true, encoding: 'utf8' })
    .filter((file) => /\.tsx?$/.test(file))
    .map((file) => join(root, file))

/** A number stands where something is put into a text. */
const inWhole = (node: ts.TemplateExpression) =>
  node.head.text + node.templateSpans.map(({ literal }) => `10${literal.text}`).join('')

function read(file: string, known: readonly string[]): Source {
  const tree = ts.createSourceFile(file, readFileSync(file, 'utf8'), ts.ScriptTarget.Latest, true, ts.ScriptKind.TSX)
  const near: string[] = []
  const content = new Map<string, readonly string[]>()
  const said: string[] = []
  const visit = (node: ts.Node): void => {
    if (ts.isImportDeclaration(node) && ts.isStringLiteral(node.moduleSpecifier)) {
      const { text } = node.moduleSpecifier
      const at = normalize(join(dirname(file), text))
      near.push(...known.filter((one) => [`${at}.ts`, `${at}.tsx`, `${at}/index.tsx`].includes(one)))
      const named = node.importClause?.namedBindings
      if (text.startsWith('#core/content/') && named && ts.isNamedImports(named)) {
        content.set(
          text,
          named.elements.filter((one) => !one.isTypeOnly).map((one) => (one.propertyName ?? one.name).text),
        )
      }
      return
    }
    if (ts.isStringLiteralLike(node) || ts.isJsxText(node)) said.push(node.text.trim())
    if (ts.isTemplateExpression(node)) said.push(inWhole(node))
    ts.forEachChild(node, visit)
  }
  visit(tree)
  return { file, near, content, said: said.filter((text) => /\p{Script=Han}/u.test(text)) }
}

/**
 * All that child mode is made of, found and not listed: its own folder, every page that shows a part of it, and what
 * those import from this room.
 */
export function childModeSources(): Source[] {
  const known = sources()
  const all = new Map(known.map((file) => [file, read(file, known)]))
  const isMarked = ({ file, near }: Source) =>
    file.startsWith(`${root}/mode/`) || near.some((one) => marks.test(one.replace(/\.tsx?$/, '')))
  const found = new Set([...all.values()].filter(isMarked).map(({ file }) => file))
  for (const file of found) for (const near of all.get(file)?.near ?? []) found.add(near)
  return [...found].sort().flatMap((file) => all.get(file) ?? [])
}
