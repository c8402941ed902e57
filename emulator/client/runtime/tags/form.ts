import { isSet, type Tag, type TagNode, tagOf } from './tag'

export const form: Tag = {
  born: ({ host }) => host.setAttribute('role', 'form'),
}

/** Named fields of a form and what they hold, as `detail.value` of `submit`. */
function valuesOf(form: TagNode): Record<string, unknown> {
  const values: Record<string, unknown> = {}
  for (const element of form.host.querySelectorAll('*')) {
    const found = tagOf(element)
    const name = found?.node.values.name
    if (found?.tag.fieldValue && isSet(name)) values[String(name)] = found.tag.fieldValue(found.node)
  }
  return values
}

/** A button with a form-type acts on the form around it. */
export function actOnForm(button: TagNode): void {
  const host = button.host.closest('wx-form')
  const owner = host ? tagOf(host)?.node : undefined
  if (!owner) return
  if (button.values.formType === 'submit')
    owner.fire('submit', { value: valuesOf(owner), target: { id: button.host.id } })
  if (button.values.formType === 'reset') owner.fire('reset', {})
}

const controls = 'wx-button, wx-checkbox, wx-radio, wx-switch, wx-picker, input, textarea'

/** Tapping a label is tapping its control: the one named by `for`, else the first inside. */
export const label: Tag = {
  tapped: (node) => {
    const named = isSet(node.values.for) ? `[id="${CSS.escape(String(node.values.for))}"]` : undefined
    const control = named ? document.querySelector<HTMLElement>(named) : node.host.querySelector<HTMLElement>(controls)
    if (control instanceof HTMLInputElement || control instanceof HTMLTextAreaElement) control.focus()
    else control?.click()
    return true
  },
}
