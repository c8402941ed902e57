import postcss, { type AtRule, type Container, CssSyntaxError, type Root, type Rule } from 'postcss'
import type { Program } from '../runtime/program'
import { toContainerUnits } from '../runtime/units'
import { type PackageFiles, resolveInPackage } from './package-files'
import type { Problem } from './problem'
import { rewriteSelector, type SelectorScope } from './rewrite-selector'

/**
 * One stylesheet for the whole program. A page's own rules reach that page alone, a component's own classes carry the
 * prefix glass-easel writes for it, and the phone's frame is out of reach of all of them.
 */
export function compileStyles(
  files: PackageFiles,
  program: Pick<Program, 'app' | 'pages' | 'configs'>,
  problems: Problem[],
): string {
  const components = Object.keys(program.configs).filter((path) => !program.pages.includes(path))
  const sheet = (path: string, scope: SelectorScope) => {
    if (!files.has(`${path}.wxss`)) return ''
    const root = inlineImports(files, `${path}.wxss`, problems)
    refuseLocalFiles(root, `${path}.wxss`, problems)
    root.walkAtRules('media', (rule) => rewriteMedia(rule, program.app.darkmode === true))
    root.walkDecls((declaration) => {
      declaration.value = toContainerUnits(declaration.value)
    })
    root.walkRules((rule) => {
      if (!insideKeyframes(rule)) rule.selector = rewriteSelector(rule.selector, scope)
    })
    return `/* ${path}.wxss */\n${root.toString()}\n`
  }
  return [
    sheet('app', { page: 'wx-page' }),
    ...components.map((path) => sheet(path, { page: 'wx-page', classPrefix: `${scopeNameOf(path)}--` })),
    ...program.pages.map((path) => sheet(path, { page: `wx-page[data-route="${path}"]` })),
  ].join('')
}

/** The name glass-easel puts before `--` in the classes of a component with styles of its own. */
export const scopeNameOf = (path: string) => path.replace(/\W/g, '_')

function inlineImports(files: PackageFiles, path: string, problems: Problem[], seen: string[] = []): Root {
  const root = parse(files, path, problems)
  root.walkAtRules('import', (rule) => {
    const target = /^["'](.+)["']$/.exec(rule.params)?.[1]
    const file = target && resolveInPackage(path, target)
    if (!file || !files.has(file)) {
      problems.push({ kind: 'missing-file', where: path, says: `cannot import ${rule.params}` })
      rule.remove()
    } else if (seen.includes(file)) rule.remove()
    else rule.replaceWith(inlineImports(files, file, problems, [...seen, path]).nodes)
  })
  return root
}

function parse(files: PackageFiles, path: string, problems: Problem[]): Root {
  try {
    return postcss.parse(files.text(path), { from: path })
  } catch (error) {
    if (!(error instanceof CssSyntaxError)) throw error
    problems.push({ kind: 'wxss-syntax', where: `${path}:${error.line ?? 1}`, says: error.reason })
    return postcss.root()
  }
}

/** An address in quotes may hold anything, as the pictures do that are written out in it. */
const addresses = /url\(\s*(?:"((?:[^"\\]|\\[^])*)"|'((?:[^'\\]|\\[^])*)'|([^)]*))/g

/** WXSS may name a picture by data or network address, never by a path in the package. */
function refuseLocalFiles(root: Root, path: string, problems: Problem[]) {
  root.walkDecls((declaration) => {
    for (const [, inDouble, inSingle, bare = ''] of declaration.value.matchAll(addresses)) {
      const address = inDouble ?? inSingle ?? bare
      if (/^(data:|https?:|\/\/|#)/.test(address)) continue
      problems.push({
        kind: 'wxss-local-file',
        where: path,
        says: `${declaration.prop} uses the local file ${address}`,
      })
    }
  })
}

/** Widths mean the page's, not the browser window's. Without `darkmode` WeChat never reports a dark scheme. */
function rewriteMedia(rule: AtRule, darkmode: boolean) {
  if (!darkmode && /prefers-color-scheme\s*:\s*dark/.test(rule.params)) rule.params = 'not all'
  const ofSize = /width|height|orientation|aspect-ratio/.test(rule.params)
  if (!ofSize || /prefers|hover|pointer|not|,/.test(rule.params)) return
  rule.name = 'container'
  rule.params = `wx-window ${rule.params.replace(/^(only\s+)?(screen|all)\s+and\s+/, '')}`
}

function insideKeyframes(rule: Rule): boolean {
  const parent = rule.parent as Container | undefined
  return parent?.type === 'atrule' && /keyframes$/.test((parent as AtRule).name)
}
