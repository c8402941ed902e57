/** What the template compiler says of a place in a template; lines and columns from 0. */
export interface Diagnosis {
  message: string
  startLine: number
  startColumn: number
  isError: boolean
}

/** What this compiler only warns of and WeChat's own refuses. */
const refusedBesides = new Set(['missing end tag', 'invalid end tag', 'should be quoted', 'unknown meta tag'])

/** What this compiler takes for an error and WeChat's own builds: the text as it stands, without those child nodes. */
const builtAllTheSame = new Set([
  'illegal entity',
  'child nodes are not allowed for this element',
  'missing source path',
])

/** What they refuse of some attributes alone: the attribute, as it stands, and the three characters before it. */
const refusedOf: Record<string, RegExp> = {
  'invalid attribute': /^...wx:(else|elif)\b/,
  'missing attribute value': /^wx:(if|elif|for)\b/,
  'invalid attribute name': /^...[^:]/,
}

/**
 * Whether WeChat's tools refuse a template for this. Source: the compiler of its developer tools (wcc, as in
 * miniprogram-compiler 0.2.3), asked with the same templates.
 */
export function isRefused({ message, isError, startLine, startColumn }: Diagnosis, source: string): boolean {
  const line = `   ${source.split('\n')[startLine] ?? ''}`
  const refused = refusedOf[message]
  if (refused) return refused.test(line.slice(startColumn))
  return refusedBesides.has(message) || (isError && !builtAllTheSame.has(message))
}
