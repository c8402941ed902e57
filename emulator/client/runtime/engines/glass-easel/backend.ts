import * as glassEasel from 'glass-easel'
import { elementOf } from '../../tags/elements'
import { toContainerUnits } from '../../units'

type Made = ReturnType<glassEasel.domlikeBackend.Context['document']['createElement']>

/** The document as glass-easel's ground. Events come from gestures.ts and the tags, not from glass-easel's guesses. */
export class DocumentBackend extends glassEasel.CurrentWindowBackendContext {
  override document = {
    createElement: (tag: string): Made => {
      const element = document.createElement(elementOf(tag) ?? tag)
      const setAttribute = element.setAttribute.bind(element)
      element.setAttribute = (name, value) => setAttribute(name, name === 'style' ? toContainerUnits(value) : value)
      return element as unknown as Made
    },
    createTextNode: (text: string): Made => document.createTextNode(text) as unknown as Made,
    createDocumentFragment: (): Made => document.createDocumentFragment() as unknown as Made,
  }

  override onEvent(): void {}
  override setListenerStats(): void {}

  /** On a phone the callback of setData comes after the screen took the data; here that is the next turn. */
  override render(done: (error: Error | null) => void): void {
    setTimeout(() => done(null), 0)
  }
}
