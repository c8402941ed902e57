import exparser, {
  type Behavior,
  type Component,
  type Element,
  type ShadowRoot,
  type TemplateEngine,
} from 'miniprogram-exparser'
import { changeChildren, type Drawing, make } from './draw'
import { type Tag, withTexts } from './tree'

/** What a template gives for some data. */
export type Generate = (data: Record<string, unknown>) => Tag

export interface Templates extends Drawing {
  generatorOf(path: string): Generate
  failed(error: unknown, path: string): void
}

/** How exparser draws: from a template compiled by wcc. */
export function templateEngine(templates: Templates): TemplateEngine {
  return {
    create: (behavior, data) => ({
      createInstance: (component) =>
        instanceOf(component, pathOf(behavior), exparser.dataUtils.deepCopy(data), templates),
    }),
  }
}

/** Of a built-in tag there is none: it is what stands in it. */
const pathOf = ({ template }: Behavior) => (template as { path?: string } | undefined)?.path

function instanceOf(
  component: Component,
  path: string | undefined,
  data: Record<string, unknown>,
  templates: Templates,
) {
  const shadowRoot = exparser.ShadowRoot.create(component)
  const generate = path === undefined ? undefined : templates.generatorOf(path)
  const draw = (now: Record<string, unknown>) => withTexts(generate?.(now) ?? { tag: 'root', children: [] })
  let drawn: Tag = { tag: 'root', children: [] }
  if (path === undefined) shadowRoot.appendChild(make({ tag: 'wx-slot', children: [] }, shadowRoot, templates))
  else {
    try {
      drawn = draw(data)
      for (const child of drawn.children) shadowRoot.appendChild(make(child, shadowRoot, templates))
    } catch (error) {
      // A page that cannot be drawn stays empty on a phone, and runs all the same.
      templates.failed(error, path)
    }
  }
  return {
    data,
    idMap: {},
    slots: slotsIn(shadowRoot),
    shadowRoot,
    listeners: [],
    updateValues(_: Component, now: Record<string, unknown>) {
      if (!generate) return
      const before = drawn
      drawn = draw(now)
      changeChildren(shadowRoot, before.children, drawn.children, shadowRoot, templates)
    },
  }
}

function slotsIn(root: ShadowRoot): Record<string, Element> {
  const slots: Record<string, Element> = {}
  const look = ({ childNodes }: Element) => {
    for (const child of childNodes as Element[]) {
      const name = (child as { __slotName?: string }).__slotName
      if (name !== undefined) slots[name] ??= child
      if (child.childNodes) look(child)
    }
  }
  look(root)
  return slots
}
