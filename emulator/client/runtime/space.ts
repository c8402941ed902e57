import type { Definition, Engine } from './engine'
import type { Faults } from './faults'
import type { Modules } from './modules'
import type { Program } from './program'

/** Where the program's pages and components are registered, each by the file that is being run. */
export class Space {
  private readonly registered = new Set<string>()
  private readonly loaded = new Set<string>()
  /** The page or component whose file is being run. `Page` registers under this one, whichever file the call is in. */
  private loading: string[] = []

  constructor(
    private readonly program: Program,
    private readonly engine: Engine,
    private readonly faults: Faults,
  ) {}

  /** `Page`, `Component` and `Behavior` as the program's files see them. */
  constructors() {
    const define = (as: 'Page' | 'Component') => (definition: Definition) => {
      const path = this.loading.at(-1)
      if (!path) return this.faults.error('not-registered', as, `${as}() was called while no page was loading`)
      this.registered.add(path)
      this.engine.define(path, as, definition)
    }
    return {
      Page: define('Page'),
      Component: define('Component'),
      Behavior: (definition: Definition) => this.engine.defineBehavior(definition),
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
}
