import { elementOf } from '../runtime/tags/elements'

export interface SelectorScope {
  /** What `page` means and what every other selector has to be inside of. */
  page: string
  classPrefix?: string
}

const tokens =
  /\\.|\[[^\]]*\]|"[^"]*"|'[^']*'|::?[\w-]+|#(?:\\.|[\w-])+|\.(?:\\.|[\w-]|[^\x20-\x7f])+|[a-zA-Z][\w-]*|[^]/g

/** WXSS names tags and classes of the program; the stylesheet needs elements and, in a component, prefixed classes. */
export function rewriteSelector(selector: string, scope: SelectorScope): string {
  return splitTopLevel(selector)
    .map((one) => {
      const text = one.trim()
      const startsAtPage = /^page(?![\w-])/.test(text)
      const rewritten = (text.match(tokens) ?? []).map((token) => rewriteToken(token, scope)).join('')
      return startsAtPage ? rewritten : `:where(${scope.page}) ${rewritten}`
    })
    .join(', ')
}

function rewriteToken(token: string, { page, classPrefix }: SelectorScope): string {
  if (token === 'page') return page
  if (/^[a-zA-Z]/.test(token)) return elementOf(token) ?? token
  return classPrefix && token.startsWith('.') ? `.${classPrefix}${token.slice(1)}` : token
}

/** At commas outside brackets: `:is(a, b)` stays whole. */
function splitTopLevel(selector: string): string[] {
  const parts: string[] = ['']
  let depth = 0
  for (const letter of selector) {
    if (letter === '(' || letter === '[') depth += 1
    if (letter === ')' || letter === ']') depth -= 1
    if (letter === ',' && depth === 0) parts.push('')
    else parts[parts.length - 1] += letter
  }
  return parts
}
