import exparser, { type Behavior, type Component, type ComponentDefinition } from 'miniprogram-exparser'
import type { Definition, EngineNode, EngineParts, TagDefinition } from '../../engine'
import type { PageConfig } from '../../program'
import { callerOf, nodeOfCaller } from './caller'
import { begin } from './listen'

/** What every component here has: ids in the document, and drawing from a copy of its data, as a phone's screen has one. */
const always = {
  publicProperties: true,
  writeIdToDOM: true,
  writeFieldsToNode: false,
  separateInnerData: true,
  lazyRegistration: true,
}

/** The same name the stylesheet was compiled with. */
const scopeNameOf = (path: string) => path.replace(/\W/g, '_')

/** Behaviors WeChat has by itself: a form asks its own tags alone here, and `export` is all that is more than a name. */
export function defineOwnBehaviors(): void {
  for (const is of ['wx://form-field', 'wx://form-field-group', 'wx://form-field-button']) {
    exparser.registerBehavior({ is })
  }
  exparser.registerBehavior({
    is: 'wx://component-export',
    definitionFilter(definition: Definition) {
      const methods = (definition.methods ?? {}) as Definition
      if (typeof definition.export === 'function') definition.methods = { ...methods, __export__: definition.export }
    },
  })
}

export function defineBehavior(definition: Definition): Behavior {
  const definitionFilter = exparser.Behavior.callDefinitionFilter(definition)
  return exparser.registerBehavior({ ...definition, options: always, definitionFilter })
}

/** exparser leaves `ready` to its host: it comes in the turn after a component entered the screen. */
const readyAfterAttached = {
  lifetimes: {
    attached(this: object) {
      setTimeout(() => nodeOfCaller(this)?.triggerLifeTime('ready'), 0)
    },
  },
}

export function defineComponent(
  path: string,
  config: PageConfig,
  isPage: boolean,
  given: Definition,
  parts: EngineParts,
  fields: [string, unknown][] = [],
): ComponentDefinition {
  const definition = { ...given }
  const definitionFilter = exparser.Behavior.callDefinitionFilter(definition)
  const options = (definition.options ?? {}) as Record<string, unknown>
  const isolation = String(options.styleIsolation ?? config.styleIsolation ?? '')
  const made = exparser.registerElement({
    ...definition,
    is: path,
    template: { path },
    behaviors: [exparser.registerBehavior(readyAfterAttached), ...((definition.behaviors ?? []) as unknown[])],
    relations: withTargets(path, (definition.relations ?? {}) as Record<string, Definition>),
    definitionFilter,
    options: {
      ...always,
      classPrefix: isPage ? '' : scopeNameOf(path),
      addGlobalClass: options.addGlobalClass === true || /shared$/.test(isolation),
      multipleSlots: options.multipleSlots === true,
      virtualHost: options.virtualHost === true,
      innerDataExclude: options.pureDataPattern ?? null,
    },
    initiator(this: Component) {
      const caller = callerOf(this, parts)
      for (const [name, value] of fields) caller[name] = exparser.dataUtils.deepCopy(value)
      exparser.Element.setMethodCaller(this, caller)
      begin(this)
    },
  })
  exparser.Behavior.prepare(made.behavior)
  return made
}

/** A page is a component: its functions are methods, and whatever else it was given besides its data lies on `this`. */
export function definePage(
  path: string,
  config: PageConfig,
  given: Definition,
  parts: EngineParts,
): ComponentDefinition {
  const { data, behaviors, options, ...rest } = given
  const entries = Object.entries(rest)
  const methods = Object.fromEntries(entries.filter(([, value]) => typeof value === 'function'))
  const fields = entries.filter(([, value]) => typeof value !== 'function')
  return defineComponent(path, config, true, { data: data ?? {}, behaviors, options, methods }, parts, fields)
}

/** Which component a relation is with, by its path from this one's. */
function withTargets(path: string, relations: Record<string, Definition>): Record<string, Definition> {
  const folder = path.split('/').slice(0, -1)
  const absolute = (target: string) => {
    const parts = target.startsWith('/') ? [] : [...folder]
    for (const part of target.split('/')) {
      if (part === '..') parts.pop()
      else if (part !== '.' && part !== '') parts.push(part)
    }
    return parts.join('/')
  }
  return Object.fromEntries(
    Object.entries(relations).map(([key, relation]) => [key, { target: absolute(key), ...relation }]),
  )
}

/** A built-in tag: its element, with whatever the template puts into it. */
export function defineTag(name: string, tag: TagDefinition): ComponentDefinition {
  const nodeOf = (component: unknown) => {
    const node = component as EngineNode
    node.dataset ??= {}
    return node
  }
  const properties = Object.entries(tag.properties).map(([property, changed]) => [
    property,
    {
      type: null,
      observer(this: unknown, value: unknown) {
        changed(nodeOf(this), value)
      },
    },
  ])
  return exparser.registerElement({
    is: `built-in/${name}`,
    properties: Object.fromEntries(properties),
    options: { ...always, separateInnerData: false, classPrefix: '' },
    lifetimes: {
      created(this: unknown) {
        tag.created(nodeOf(this))
      },
      attached(this: unknown) {
        tag.attached(nodeOf(this))
      },
      detached(this: unknown) {
        tag.detached(nodeOf(this))
      },
    },
  })
}
