// Plain JavaScript, as worker.mjs is.
import { readFileSync } from 'node:fs'
import Module from 'node:module'
import { join } from 'node:path'

/** The first of each that takes its address from its environment; null where none does. */
const firstThatDoes = { 'wx-server-sdk': [2, 1, 2], '@cloudbase/node-sdk': [2, 1, 1], 'tcb-admin-node': null }

/**
 * Refuse a server SDK that knows no other address than the real one, by its name and version: what it was asked for
 * here would be asked of the internet.
 */
export function refuseOldSdks() {
  const resolve = Module._resolveFilename
  Module._resolveFilename = function (...given) {
    const file = resolve.apply(this, given)
    const [, folder, name] =
      /^(.*[\\/]node_modules[\\/](wx-server-sdk|@cloudbase[\\/]node-sdk|tcb-admin-node))[\\/]/.exec(file) ?? []
    if (folder) refuseIfOld(folder, name.replace('\\', '/'))
    return file
  }
}

const looked = new Set()

function refuseIfOld(folder, name) {
  if (looked.has(folder)) return
  const { version } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'))
  const first = firstThatDoes[name]
  if (first === null || isBefore(version, first)) {
    const instead = first ? `${first.join('.')} or later` : '@cloudbase/node-sdk'
    throw new Error(`${name} ${version} cannot be pointed at a local cloud: use ${instead}`)
  }
  looked.add(folder)
}

function isBefore(version, first) {
  const parts = version.split(/[.-]/).map(Number)
  for (const [at, least] of first.entries()) if (parts[at] !== least) return parts[at] < least
  return false
}
