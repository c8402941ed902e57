import * as glassEasel from 'glass-easel'
import { type AssociatedBackend, type CodeSpace, MiniProgramEnv } from 'glass-easel-miniprogram-adapter'
import { deliver } from '../../deliver'
import type { Caller, Definition, Engine, EngineNode, EngineParts, EventOptions, PageRoot } from '../../engine'
import { wxsMakers } from '../../wxs'
import { DocumentBackend } from './backend'
import { defineTag } from './tag'
import { watchFramework, watchSetData } from './watch'

type TemplateContent = glassEasel.template.ComponentTemplate['content']
type Templates = NonNullable<glassEasel.template.ComponentTemplate['groupList']>

/** The same name the stylesheet was compiled with. */
const scopeNameOf = (path: string) => path.replace(/\W/g, '_')

/** glass-easel keeps classes and styles in segments; these lie above what the template sets. */
const topmostClasses = 3 as glassEasel.StyleSegmentIndex.TEMP_EXTRA
/** StyleSegmentIndex.ANIMATION_EXTRA, which is no value. */
const animationStyle = 2

const elementOf = (node: EngineNode) => node as unknown as glassEasel.Element
const nodeOf = (element: unknown) => element as EngineNode

/** WeChat's newer component framework, which Skyline and, where a program asks for it, web views draw on. */
export class GlassEasel implements Engine {
  private readonly env = new MiniProgramEnv()
  private readonly code: CodeSpace
  private readonly backend: AssociatedBackend

  constructor({ built, faults, tags, setDataLengths }: EngineParts) {
    const { program } = built
    watchSetData(faults, setDataLengths)
    const missing = (name: string) => faults.error('missing-template', 'template', `"${name}" is not defined`)
    const templates = built.templates(missing, ...Object.values(wxsMakers)) as Templates
    const common = this.env.getGlobalCodeSpace().getComponentSpace()
    for (const [name, tag] of tags) defineTag(common, name, tag)
    this.code = this.env.createCodeSpace('', true)
    for (const [name, tag] of tags) defineTag(this.code.getComponentSpace(), name, tag)
    this.setOptions()
    this.code.setOverallBehavior(readyAfterAttached(this.code.getComponentSpace()))
    for (const [path, config] of Object.entries(program.configs)) {
      this.code.addComponentStaticConfig(path, config as Parameters<CodeSpace['addComponentStaticConfig']>[1])
      if (!program.pages.includes(path)) this.code.addStyleSheet(path, undefined, scopeNameOf(path))
      const content = withPlainEvents(templates[path] as TemplateContent)
      this.code.addCompiledTemplate(path, { groupList: templates, content })
    }
    watchFramework(faults)
    this.backend = this.env.associateBackend(new DocumentBackend())
  }

  define(path: string, as: 'Page' | 'Component', definition: Definition): void {
    this.code.componentEnv(path, (env) => (as === 'Page' ? env.Page(definition) : env.Component(definition)))
  }

  defineBehavior(definition: Definition): unknown {
    return this.code.componentEnv('', (env) => env.Behavior(definition))
  }

  open(route: string): PageRoot {
    const root = this.backend.createRoot('wx-page', this.code, route)
    const component = root.getComponent()
    return {
      node: nodeOf(component),
      caller: root.get() as unknown as Caller,
      get host() {
        return component.$$ as unknown as HTMLElement
      },
      attach: (parent) => {
        const placeholder = document.createElement('i')
        parent.append(placeholder)
        root.attach(placeholder.parentNode as never, placeholder as never)
      },
      tell: (lifetime) => component.triggerPageLifetime(lifetime, [] as never),
      release: () => root.release(),
    }
  }

  nodeOf(caller: object): EngineNode | undefined {
    return (caller as { _$?: EngineNode })._$
  }

  find(scope: EngineNode, selector: string): EngineNode[] {
    const root = (scope as unknown as glassEasel.GeneralComponent).getShadowRoot()
    return (root?.querySelectorAll(selector) ?? []).map(nodeOf)
  }

  ownerOf(node: EngineNode): string {
    return elementOf(node).ownerShadowRoot?.getHostNode().is ?? ''
  }

  hears(node: EngineNode, event: string): boolean {
    return event in (node as unknown as { _$eventTarget: { listeners: object } })._$eventTarget.listeners
  }

  send(node: EngineNode, name: string, detail: object, given: EventOptions): boolean {
    const options: glassEasel.EventOptions = { bubbles: given.bubbles, composed: given.bubbles }
    if (given.captured) options.capturePhase = true
    if (given.fields) options.extraFields = given.fields as Record<string, unknown>
    if (given.onReturn) options.handleListenerReturn = given.onReturn
    const event = new glassEasel.Event(name, detail, options)
    glassEasel.Event.dispatchEvent(elementOf(node), event)
    return event.defaultPrevented()
  }

  toggleClass(node: EngineNode, name: string, on: boolean): void {
    elementOf(node).toggleNodeClass(name, on, topmostClasses)
  }

  moveBy(node: EngineNode, css: string): void {
    elementOf(node).setNodeStyle(css, animationStyle)
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
