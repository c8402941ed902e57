/**
 * Which source a place in the log is: `node config/where.mjs appointments index.js:1:88213`. On the commit that was
 * deployed; the log itself holds nothing but line and column.
 */
import { SourceMap } from 'node:module'
import { relative, resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { build } from 'esbuild'
import { bundleOf } from './functions.mjs'

const root = resolve(import.meta.dirname, '..')

/** `cloudfunctions/appointments/book.ts:41` for a place in that function's built file; null where there is none. */
export async function sourceOf(functionName, place) {
  const [, line, column] = /(\d+):(\d+)$/.exec(place) ?? []
  if (column === undefined) return null
  const bundle = { ...bundleOf(functionName, root), sourcemap: 'external', write: false, logLevel: 'silent' }
  const built = await build(bundle).catch(() => null)
  const map = built?.outputFiles.find(({ path }) => path.endsWith('.map'))
  if (!map) return null
  const found = new SourceMap(JSON.parse(map.text)).findEntry(line - 1, column - 1)
  const { generatedLine, originalSource, originalLine } = found
  // Beyond the end it finds what came last.
  return originalSource && generatedLine === line - 1
    ? `${relative(root, resolve(root, functionName, originalSource))}:${originalLine + 1}`
    : null
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  const [functionName = '', ...places] = process.argv.slice(2)
  for (const place of places) console.log(`${place}  ${(await sourceOf(functionName, place)) ?? '没有这一处'}`)
}
