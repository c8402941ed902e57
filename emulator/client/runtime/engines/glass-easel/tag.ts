import type * as glassEasel from 'glass-easel'
import type { EngineNode, TagDefinition } from '../../engine'

/** Make a built-in tag known to a space, so that templates find it by name. */
export function defineTag(space: glassEasel.ComponentSpace, name: string, tag: TagDefinition): void {
  const properties = Object.entries(tag.properties).map(([property, changed]) => [
    property,
    {
      type: null,
      observer(this: EngineNode, value: unknown) {
        changed(this, value)
      },
    },
  ])
  const definition = space.defineComponent({
    is: `built-in/${name}`,
    options: { writeFieldsToNode: false },
    properties: Object.fromEntries(properties) as never,
    lifetimes: {
      created(this: EngineNode) {
        tag.created(this)
      },
      attached(this: EngineNode) {
        tag.attached(this)
      },
      detached(this: EngineNode) {
        tag.detached(this)
      },
    },
  } as never)
  space.setGlobalUsingComponent(name, definition as unknown as glassEasel.GeneralComponentDefinition)
}
