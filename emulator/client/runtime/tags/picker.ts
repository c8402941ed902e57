import { isOn, isSet, type PickerRequest, type Tag, type TagNode } from './tag'

const modes = ['selector', 'multiSelector', 'date', 'time'] as const

function requestOf({ values, host }: TagNode): PickerRequest | undefined {
  const mode = modes.find((one) => one === (values.mode ?? 'selector'))
  if (!mode) return undefined
  const range = (values.range ?? []) as unknown[]
  const key = isSet(values.rangeKey) ? String(values.rangeKey) : undefined
  const name = (item: unknown) => String(key ? (item as Record<string, unknown>)[key] : item)
  const columns = mode === 'multiSelector' ? (range as unknown[][]).map((one) => one.map(name)) : [range.map(name)]
  return {
    mode,
    label: String(values.ariaLabel ?? values.headerText ?? host.textContent ?? ''),
    columns: mode === 'selector' || mode === 'multiSelector' ? columns : [],
    value: (values.value ?? (mode === 'selector' ? 0 : '')) as PickerRequest['value'],
    start: String(values.start ?? ''),
    end: String(values.end ?? ''),
  }
}

/** Tapping what is inside opens the choices over the page. */
export const picker: Tag = {
  tapped: (node) => {
    if (node.values.disabled === '' || (isSet(node.values.disabled) && isOn(node.values.disabled))) return true
    const request = requestOf(node)
    if (!request) {
      node.phone.faults.warn('unemulated-tag', 'picker', `no picker of mode ${String(node.values.mode)} here`)
      return true
    }
    void node.phone.openPicker(request).then((value) => {
      if (value === undefined) return node.fire('cancel')
      node.state.value = value
      node.fire('change', { value })
    })
    return true
  },
  fieldValue: (node) => node.state.value ?? node.values.value,
}
