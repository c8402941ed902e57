import { type NodePath, parseSync, traverse, types } from '@babel/core'
import { type Built, namesOf, textOf } from './files'
import type { Found } from './found'

/** A browser has them, WeChat has not; or has them and runs nothing through them. */
const missing = new Set([
  ...['window', 'document', 'navigator', 'location', 'history', 'localStorage', 'sessionStorage', 'indexedDB'],
  ...['XMLHttpRequest', 'fetch', 'FormData', 'Blob', 'FileReader', 'URL', 'alert', 'confirm', 'prompt'],
  ...['requestAnimationFrame', 'MutationObserver', 'IntersectionObserver', 'Worker', 'require.ensure', 'eval'],
])

/** Names that a file uses as globals, but for those it only asks the type of, or has from a test of that kind. */
export function globalsOf(code: string, file: string): string[] {
  const parsed = parseSync(code, { filename: file, sourceType: 'script', configFile: false, babelrc: false })
  const found = new Set<string>()
  if (!parsed) return []
  traverse(parsed, {
    ReferencedIdentifier(path: NodePath) {
      const { node } = path
      if (!types.isIdentifier(node) || !missing.has(node.name)) return
      const isAsked = types.isUnaryExpression(path.parent, { operator: 'typeof' })
      if (!isAsked && !path.scope.hasBinding(node.name, true) && !isGuarded(path, node.name)) found.add(node.name)
    },
  })
  return [...found].sort()
}

/** `typeof x … && x`, `typeof x … ? x : y`, `if (typeof x …) x`. */
function isGuarded(path: NodePath, name: string): boolean {
  const around = path.findParent(
    ({ node }) =>
      (types.isLogicalExpression(node) && asks(node.left, name)) ||
      (types.isConditionalExpression(node) && asks(node.test, name)) ||
      (types.isIfStatement(node) && asks(node.test, name)),
  )
  return around !== null
}

const asks = (node: types.Node, name: string): boolean => {
  let does = false
  types.traverseFast(node, (one) => {
    if (types.isUnaryExpression(one, { operator: 'typeof' }) && types.isIdentifier(one.argument, { name })) does = true
  })
  return does
}

export function lookForGlobals(built: Built): Found {
  const faults = namesOf(built, '.js').flatMap((name) =>
    globalsOf(textOf(built, name), name).map((one) => `${name} 用了微信没有的 ${one}`),
  )
  return { name: '微信没有的全局变量', faults }
}
