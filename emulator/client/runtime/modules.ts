import { absentGlobals, languageGlobals } from './absent'
import type { Faults } from './faults'
import type { Program } from './program'

type ModuleBody = (...args: unknown[]) => void

/** The CommonJS of a mini program: every file once, none sees the browser, none reaches into another subpackage. */
export class Modules {
  private readonly cache = new Map<string, { exports: unknown }>()
  private readonly globals: Record<string, unknown>

  constructor(
    private readonly program: Pick<Program, 'scripts' | 'subpackageRoots'>,
    /** What WeChat adds to the language: wx, App, Page and their kind. */
    private readonly additions: Record<string, unknown>,
    private readonly faults: Faults,
  ) {
    const language = languageGlobals.map((name) => [name, (globalThis as Record<string, unknown>)[name]])
    this.globals = { ...Object.fromEntries(language), Function: inertFunction(), ...additions }
    this.globals.globalThis = this.globals
    // WeChat has this name besides: what uni-app and webpack build begins with it.
    this.globals.global = this.globals
  }

  /** Run the file at `path` (with its extension) unless it has run. */
  require(path: string, from = ''): unknown {
    const known = this.cache.get(path)
    if (known) return known.exports
    const source = this.program.scripts[path]
    const root = this.rootOf(path)
    if (source === undefined || (root && from && this.rootOf(from) !== root)) {
      const says = source === undefined ? `module '${path}' is not defined` : `'${path}' is in another subpackage`
      this.faults.error('missing-module', from || path, says)
      throw new Error(`${says}, require args is '${path}'`)
    }
    const module = { exports: {} as unknown }
    this.cache.set(path, module)
    const { names, values } = this.scopeOf(path, module)
    // One line stands above the source: faults.ts counts on it. The inner function lets a file declare any name itself.
    const wrapped = `(function(${names.join(',')}){return function(){\n${source}\n}})\n//# sourceURL=package:///${path}`
    const body = ((0, eval)(wrapped) as (...args: unknown[]) => ModuleBody)(...values)
    body.call(undefined)
    return module.exports
  }

  private scopeOf(path: string, module: { exports: unknown }) {
    const scope: Record<string, unknown> = {
      require: (target: string) => this.require(this.resolve(path, target), path),
      module,
      exports: module.exports,
      Function: this.globals.Function,
      ...this.additions,
      globalThis: this.globals,
      global: this.globals,
    }
    for (const name of absentGlobals) scope[name] = undefined
    return { names: Object.keys(scope), values: Object.values(scope) }
  }

  private resolve(from: string, target: string): string {
    const parts = target.startsWith('/') ? [] : from.split('/').slice(0, -1)
    for (const part of target.split('/')) {
      if (part === '..') parts.pop()
      else if (part !== '.' && part !== '') parts.push(part)
    }
    const path = parts.join('/')
    const candidates = [path, `${path}.js`, `${path}/index.js`]
    return candidates.find((one) => one in this.program.scripts) ?? `${path}.js`
  }

  private rootOf(path: string): string | undefined {
    return this.program.subpackageRoots.find((root) => path.startsWith(root))
  }
}

/** WeChat forbids making code from text: `new Function` gives a function that does nothing. */
function inertFunction() {
  const inert = function () {
    return () => undefined
  }
  inert.prototype = Function.prototype
  return inert
}
