/// <reference path="./exparser-package.d.ts" />
import exparser, { type Component, type ComponentDefinition, type Element } from 'miniprogram-exparser'
import type { Caller, Definition, Engine, EngineNode, EngineParts, EventOptions, PageRoot } from '../../engine'
import { nodeOfCaller } from './caller'
import { defineBehavior, defineComponent, defineOwnBehaviors, definePage, defineTag } from './define'
import { type Generate, templateEngine } from './template'
import { watchedConsole, watchFramework } from './watch'

type Generators = (path: string) => Generate

/** Styles lie in rows: this one above the template's. */
const animationStyle = 2

const elementOf = (node: EngineNode) => node as unknown as Element

/**
 * The component framework WeChat's pages run on by default, with templates compiled by its own wcc. Both are what
 * miniprogram-simulate is made of; how the tree is drawn (draw.ts) is ours.
 */
export class Exparser implements Engine {
  private readonly components = new Map<string, ComponentDefinition>()
  private readonly tags = new Map<string, ComponentDefinition>()
  private readonly unknownTag: ComponentDefinition

  constructor(private readonly parts: EngineParts) {
    const { built, faults, tags } = parts
    let drawn = ''
    const thrownByWxs = (error: unknown) => faults.caught(error, `${drawn}.wxml`)
    const generators = built.templates(watchedConsole(faults, thrownByWxs), thrownByWxs) as Generators
    const known = new Map<string, Generate>()
    exparser.globalOptions.templateEngine = templateEngine({
      definitionOf: (host, tag) => this.definitionOf(host.is, tag),
      missingHandler: (where, name) =>
        faults.error('missing-handler', where, `does not have a method "${name}" to handle an event`),
      generatorOf: (path) => {
        const generate = known.get(path) ?? generators(`${path}.wxml`)
        known.set(path, generate)
        return (data) => {
          drawn = path
          return generate(data)
        }
      },
      failed: (error, path) => faults.caught(error, `${path}.wxml`),
    })
    defineOwnBehaviors()
    for (const [name, tag] of tags) this.tags.set(name, defineTag(name, tag))
    this.unknownTag = this.tags.get('view') as ComponentDefinition
    watchFramework(faults)
  }

  define(path: string, as: 'Page' | 'Component', definition: Definition): void {
    const { program } = this.parts.built
    const config = program.configs[path] ?? {}
    const made =
      as === 'Page'
        ? definePage(path, config, definition, this.parts)
        : defineComponent(path, config, program.pages.includes(path), definition, this.parts)
    this.components.set(path, made)
  }

  defineBehavior(definition: Definition): unknown {
    return defineBehavior(definition)
  }

  open(route: string): PageRoot {
    const component = exparser.Component.create('wx-page', this.components.get(route) as ComponentDefinition)
    const caller = exparser.Element.getMethodCaller(component) as Caller
    const host = component.$$ as HTMLElement
    return {
      node: component as unknown as EngineNode,
      caller,
      host,
      attach: (parent) => {
        parent.append(host)
        exparser.Element.pretendAttached(component)
      },
      tell: (lifetime) => component.triggerPageLifeTime(lifetime, []),
      release: () => exparser.Element.pretendDetached(component),
    }
  }

  nodeOf(caller: object): EngineNode | undefined {
    return nodeOfCaller(caller) as EngineNode | undefined
  }

  find(scope: EngineNode, selector: string): EngineNode[] {
    const { shadowRoot } = scope as unknown as Component
    return (shadowRoot.querySelectorAll(selector) ?? []) as unknown as EngineNode[]
  }

  ownerOf(node: EngineNode): string {
    return elementOf(node).ownerShadowRoot?.getHostNode().is ?? ''
  }

  hears(node: EngineNode, event: string): boolean {
    const { __wxEvents: up, __wxCaptureEvents: down } = elementOf(node)
    return [up, down].some((listeners) => listeners?.[event]?.empty === false)
  }

  send(node: EngineNode, name: string, detail: object, { bubbles, captured, fields, onReturn }: EventOptions): boolean {
    let prevented = false
    const originalEvent = {
      preventDefault: () => {
        prevented = true
      },
    }
    const event = exparser.Event.create(name, detail, {
      bubbles,
      composed: bubbles,
      capturePhase: captured === true,
      originalEvent,
      extraFields: { ...fields, onReturn },
    })
    exparser.Event.dispatchEvent(elementOf(node), event)
    return prevented
  }

  toggleClass(node: EngineNode, name: string, on: boolean): void {
    elementOf(node).classList.toggle(name, on)
  }

  moveBy(node: EngineNode, css: string): void {
    elementOf(node).setNodeStyle(css, animationStyle)
  }

  /** A component the page or component uses, a tag of WeChat's, or a box around what stands in it. */
  private definitionOf(path: string, tag: string): ComponentDefinition {
    const used = this.parts.built.program.configs[path]?.usingComponents?.[tag]?.replace(/^\//, '')
    return (used ? this.components.get(used) : this.tags.get(tag)) ?? this.unknownTag
  }
}
