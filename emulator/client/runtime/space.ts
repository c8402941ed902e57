import * as glassEasel from 'glass-easel'
import { type CodeSpace, component, MiniProgramEnv } from 'glass-easel-miniprogram-adapter'
import { deliver } from './deliver'
import type { Faults } from './faults'
import type { Modules } from './modules'
import type { BuiltProgram, Program } from './program'

type Definition = Record<string, unknown>
type TemplateContent = glassEasel.template.ComponentTemplate['content']
/** The one object program code calls `this`: a page or a component. */
export type Caller = Record<string, unknown> & { route?: string; options?: Record<string, string> }

const setDataLimitBytes = 256 * 1024
/** The same name the stylesheet was compiled with. */
const scopeNameOf = (path: string) => path.replace(/\W/g, '_')

/** Where the program's pages and components are defined, on WeChat's own component framework. */
export class Space {
  readonly env = new MiniProgramEnv()
  readonly code: CodeSpace
  private readonly registered = new Set<string>()
  private readonly loaded = new Set<string>()
  /** The page or component whose file is being run. `Page` registers under this one, whichever file the call is in. */
  private loading: string[] = []

  constructor(
    private readonly program: Program,
    templates: ReturnType<BuiltProgram['templates']>,
    private readonly faults: Faults,
    defineTags: (space: glassEasel.ComponentSpace) => void,
  ) {
    defineTags(this.env.getGlobalCodeSpace().getComponentSpace())
    this.code = this.env.createCodeSpace('', true)
    defineTags(this.code.getComponentSpace())
    this.setOptions()
    this.code.setOverallBehavior(readyAfterAttached(this.code.getComponentSpace()))
    for (const [path, config] of Object.entries(program.configs)) {
      this.code.addComponentStaticConfig(path, config as Parameters<CodeSpace['addComponentStaticConfig']>[1])
      if (!program.pages.includes(path)) this.code.addStyleSheet(path, undefined, scopeNameOf(path))
      const content = withPlainEvents(templates[path] as TemplateContent)
      const groupList = templates as NonNullable<glassEasel.template.ComponentTemplate['groupList']>
      this.code.addCompiledTemplate(path, { groupList, content })
    }
    watchFramework(faults)
  }

  /** `Page`, `Component` and `Behavior` as the program's files see them. */
  constructors() {
    const define = (as: 'Page' | 'Component') => (definition: Definition) => {
      const path = this.loading.at(-1)
      if (!path) return this.faults.error('not-registered', as, `${as}() was called while no page was loading`)
      this.registered.add(path)
      this.code.componentEnv(path, (env) => (as === 'Page' ? env.Page(definition) : env.Component(definition)))
    }
    return {
      Page: define('Page'),
      Component: define('Component'),
      Behavior: (definition: Definition) => this.code.componentEnv('', (env) => env.Behavior(definition)),
    }
  }

  /** Run the file of a page or component, and of all the components it uses, before it. */
  load(path: string, modules: Modules): boolean {
    if (!this.loaded.has(path)) {
      this.loaded.add(path)
      for (const used of Object.values(this.program.configs[path]?.usingComponents ?? {})) {
        this.load(used.replace(/^\//, ''), modules)
      }
      this.loading.push(path)
      try {
        modules.require(`${path}.js`)
      } catch (error) {
        this.faults.caught(error, `${path}.js`)
      } finally {
        this.loading.pop()
      }
      if (!this.registered.has(path)) {
        this.faults.error('not-registered', `${path}.js`, 'neither Page() nor Component() was called')
      }
    }
    return this.registered.has(path)
  }

  /**
   * Ids stay what the program wrote, so that ARIA references and tests can find them. A handler may be a method that
   * `this` was given while running, as uni-app gives all of its own.
   */
  private setOptions() {
    const code = this.code as unknown as { prepareComponentOptions(...args: unknown[]): [glassEasel.ComponentOptions] }
    const original = code.prepareComponentOptions.bind(code)
    code.prepareComponentOptions = (...args) => {
      const [options, ...rest] = original(...args)
      return [{ ...options, idPrefixGenerator: null, writeIdToDOM: true, useMethodCallerListeners: true }, ...rest]
    }
  }
}

/** Handlers get WeChat's plain event object, not glass-easel's own. */
const withPlainEvents =
  (content: TemplateContent): TemplateContent =>
  (name) => {
    const draw = content(name)
    return (wrapper, ...given) => {
      wrapper.setEventListenerWrapper(deliver as glassEasel.template.EventListenerWrapper)
      return draw(wrapper, ...given)
    }
  }

/** glass-easel leaves `ready` to its host: it comes in the turn after a component entered the screen. */
function readyAfterAttached(space: glassEasel.ComponentSpace): glassEasel.GeneralBehavior {
  return space.defineBehavior({
    lifetimes: {
      attached(this: { _$: glassEasel.GeneralComponent }) {
        setTimeout(() => this._$.triggerLifetime('ready', [] as never), 0)
      },
    },
  } as never) as unknown as glassEasel.GeneralBehavior
}

/**
 * Data crosses from the program to the screen as text, as on a phone: what is not JSON does not arrive. `lengths` gets how
 * many characters each is.
 */
export function watchSetData(faults: Faults, lengths: number[]): void {
  const prototype = component.ComponentCaller.prototype as unknown as {
    setData(this: Caller & { is: string }, data: Definition, callback?: () => void): void
  }
  const original = prototype.setData
  prototype.setData = function (data, callback) {
    const text = JSON.stringify(data)
    if (text === undefined) return faults.error('bad-set-data', this.is, `setData takes an object, not ${typeof data}`)
    lengths.push(text.length)
    for (const [key, value] of Object.entries(data)) {
      if (value === undefined)
        faults.warn('bad-set-data', this.is, `setting data field "${key}" to undefined is invalid`)
    }
    if (text.length > setDataLimitBytes) {
      faults.warn('set-data-too-large', this.is, `${text.length} bytes in one setData, and 256 KB is WeChat's limit`)
    }
    try {
      original.call(this, JSON.parse(text) as Definition, callback)
    } catch (error) {
      // What goes wrong while drawing, in WXS say, never reaches the program on a phone: it draws somewhere else.
      faults.caught(error, `${this.is}.wxml`)
    }
  }
}

/** glass-easel swallows what handlers and lifetimes throw, and says nothing when a handler is missing. */
function watchFramework(faults: Faults): void {
  glassEasel.addGlobalErrorListener((error, method) => {
    faults.caught(error, method ?? 'component')
    return false
  })
  glassEasel.addGlobalWarningListener((message) => {
    // WeChat is silent about a list that is not there yet, which a leaf of every tree is.
    if (/for-list data is neither/.test(message)) return false
    faults.warn('framework', 'template', message)
    return false
  })
  const statics = glassEasel.Component as unknown as {
    getMethod(component: glassEasel.GeneralComponent, name: string): unknown
  }
  const original = statics.getMethod
  statics.getMethod = (host, name) => {
    const method = original(host, name)
    if (method === undefined) {
      faults.error('missing-handler', host.is, `does not have a method "${name}" to handle an event`)
    }
    return method
  }
}
