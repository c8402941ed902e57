/** What is used here of the older component framework, which comes without types. */
declare module 'miniprogram-exparser' {
  export interface Node {
    parentNode: Element | null
    ownerShadowRoot: ShadowRoot | null
    $$: unknown
  }
  export interface TextNode extends Node {
    textContent: string
  }
  export interface Element extends Node {
    is: string
    id: string
    slot: string
    class: string
    dataset: Record<string, unknown>
    childNodes: Node[]
    classList: { toggle(name: string, on: boolean): void }
    __wxEvents?: Record<string, { empty: boolean }>
    __wxCaptureEvents?: Record<string, { empty: boolean }>
    appendChild(child: Node): void
    insertBefore(child: Node, before: Node | undefined): void
    removeChild(child: Node): void
    replaceChild(child: Node, old: Node): void
    querySelectorAll(selector: string): Element[] | null
    setMark(name: string, value: unknown): void
    setNodeStyle(css: string, segment?: number): void
  }
  export interface Component extends Element {
    data: Record<string, unknown>
    shadowRoot: ShadowRoot
    __behavior: Behavior
    hasBehavior(behavior: unknown): boolean
    hasExternalClass(name: string): boolean
    setExternalClass(name: string, value: unknown): void
    getRelationNodes(relation: string): Component[] | null
    replaceDataOnPath(path: (string | number)[], value: unknown): void
    applyDataUpdates(): void
    triggerLifeTime(name: string, given?: unknown[]): void
    triggerPageLifeTime(name: string, given?: unknown[]): void
  }
  export interface ShadowRoot extends Element {
    createTextNode(text: string): TextNode
    createVirtualNode(name: string): Element
    createComponent(tag: string, definition: ComponentDefinition): Component
    getHostNode(): Component
  }
  export interface Behavior {
    is: string
    methods: Record<string, (...given: unknown[]) => unknown>
    template: unknown
  }
  export interface ComponentDefinition {
    is: string
    behavior: Behavior
  }
  export interface Event {
    type: string
    timeStamp: number
    detail: unknown
    mark: Record<string, unknown> | null
    target: object
    currentTarget: object
  }
  export interface TemplateInstance {
    data: Record<string, unknown>
    idMap: Record<string, Element>
    slots: Record<string, Element>
    shadowRoot: ShadowRoot
    listeners: never[]
    updateValues(component: Component, data: Record<string, unknown>): void
  }
  export interface TemplateEngine {
    create(
      behavior: Behavior,
      data: Record<string, unknown>,
    ): { createInstance(component: Component): TemplateInstance }
  }
  interface Failure {
    type: string
    element: { is?: string } | undefined
  }
  const exparser: {
    registerElement(definition: object): ComponentDefinition
    registerBehavior(definition: object): Behavior
    addListenerToElement(
      element: Element,
      event: string,
      listener: (event: Event) => unknown,
      options: { capture: boolean; mutated: boolean },
    ): void
    triggerEvent(element: Element, event: string, detail: unknown, options?: object): void
    addGlobalErrorListener(listener: (error: unknown, about: Failure) => boolean): void
    addGlobalWarningListener(listener: (message: string) => boolean): void
    dataPath: { parseSinglePath(path: string): (string | number)[] }
    dataUtils: { deepCopy<Value>(value: Value): Value }
    globalOptions: { templateEngine: TemplateEngine | null }
    Element: {
      setSlotName(element: Element, name: string): void
      setInheritSlots(element: Element): void
      setMethodCaller(element: Element, caller: object): void
      getMethodCaller(element: Element): Record<string, unknown>
      pretendAttached(element: Element): void
      pretendDetached(element: Element): void
    }
    ShadowRoot: { create(host: Component): ShadowRoot }
    Behavior: { prepare(behavior: Behavior): void; callDefinitionFilter(definition: object): unknown }
    Component: {
      create(tag: string, definition: ComponentDefinition): Component
      getMethod(component: Component, name: string): ((...given: unknown[]) => unknown) | undefined
      hasPublicProperty(component: Component, name: string): boolean
      getDataProxy(component: Component): {
        scheduleReplace(path: string[], value: unknown): void
        doUpdates(isFromTemplate: boolean): void
      }
    }
    Event: {
      create(type: string, detail: unknown, options: object): Event
      dispatchEvent(element: Element, event: Event): void
    }
  }
  export default exparser
}
