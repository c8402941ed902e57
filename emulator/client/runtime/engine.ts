import type { Faults } from './faults'
import type { BuiltProgram } from './program'

export type Definition = Record<string, unknown>
/** The one object program code calls `this`: a page or a component. */
export type Caller = Record<string, unknown> & { route?: string; options?: Record<string, string> }

/** One node of the program's tree, as the engine keeps it: a page, a component or a built-in tag. */
export interface EngineNode {
  id: string
  dataset: Record<string, unknown>
  /** Its element; null once it is gone for good. */
  readonly $$: unknown
  readonly parentNode: EngineNode | null
}

export interface EventOptions {
  bubbles: boolean
  /** Whoever listens to the way down hears of it as well. */
  captured?: boolean
  /** What the event has beside its detail: touches. */
  fields?: object
  /** What a handler gives back. */
  onReturn?: (value: unknown) => void
}

/** A built-in tag as an engine defines it. */
export interface TagDefinition {
  /** By camelCase attribute: called with each new value. */
  properties: Record<string, (node: EngineNode, value: unknown) => void>
  created(node: EngineNode): void
  attached(node: EngineNode): void
  detached(node: EngineNode): void
}

/** One open page of the program. */
export interface PageRoot {
  readonly node: EngineNode
  readonly caller: Caller
  readonly host: HTMLElement
  /** Into the document, below `parent`; only then its components are attached. */
  attach(parent: HTMLElement): void
  /** Tells the components on it that their page comes or goes. */
  tell(lifetime: 'show' | 'hide'): void
  release(): void
}

/** What draws the program's pages and carries its events: one of WeChat's own component frameworks. */
export interface Engine {
  /** What `Page(definition)` or `Component(definition)` means in the file at `path`. */
  define(path: string, as: 'Page' | 'Component', definition: Definition): void
  defineBehavior(definition: Definition): unknown
  open(route: string): PageRoot
  /** The page or component somebody calls `this`. */
  nodeOf(caller: object): EngineNode | undefined
  /** What matches in the template of a page or component, in order. */
  find(scope: EngineNode, selector: string): EngineNode[]
  /** The page or component whose template it stands in, by its path. */
  ownerOf(node: EngineNode): string
  hears(node: EngineNode, event: string): boolean
  /** True when a handler caught it, and the browser should not act on it. */
  send(node: EngineNode, event: string, detail: object, options: EventOptions): boolean
  /** A class above those of the template. */
  toggleClass(node: EngineNode, name: string, on: boolean): void
  /** A style above the template's. */
  moveBy(node: EngineNode, css: string): void
}

export interface EngineParts {
  built: BuiltProgram
  faults: Faults
  tags: ReadonlyMap<string, TagDefinition>
  /** Gets how many characters each `setData` is. */
  setDataLengths: number[]
  /** `createSelectorQuery` of a page or component. */
  query(caller: object): unknown
}

export type MakeEngine = (parts: EngineParts) => Engine

type Host = Element & { __wxElement?: EngineNode }

/** The node of exactly this element: both frameworks note it there. */
export const nodeOn = (element: Element): EngineNode | undefined => (element as Host).__wxElement

/** The node of what was touched: the nearest element an engine made. */
export function nodeAt(target: EventTarget | null): EngineNode | undefined {
  for (let one = target as Element | null; one; one = one.parentElement) {
    const node = nodeOn(one)
    if (node) return node
  }
  return undefined
}
