import { isOn, isSet, type Tag, type TagNode, tagOf } from './tag'

/** What happened to a member of a group: the group tells the program. */
const groupOf = (node: TagNode, name: string) => {
  const host = node.host.closest(`wx-${name}`)
  return host ? tagOf(host)?.node : undefined
}

const membersOf = (group: TagNode, name: string) =>
  [...group.host.querySelectorAll(`wx-${name}`)].flatMap((host) => tagOf(host)?.node ?? [])

function show(node: TagNode, checked: boolean) {
  node.state.checked = checked
  node.host.setAttribute('aria-checked', String(checked))
}

const isDisabled = (node: TagNode) =>
  node.values.disabled === '' || (isSet(node.values.disabled) && isOn(node.values.disabled))

const checkable = (role: string): Pick<Tag, 'born' | 'changed'> => ({
  born: (node) => {
    node.host.setAttribute('role', role)
    node.host.tabIndex = 0
    show(node, false)
  },
  changed: {
    checked: (node, value) => show(node, value === '' ? true : isOn(value)),
    disabled: (node) => node.host.setAttribute('aria-disabled', String(isDisabled(node))),
    color: (node, value) => {
      if (isSet(value)) node.host.style.setProperty('--tag-colour', String(value))
    },
  },
})

export const radio: Tag = {
  ...checkable('radio'),
  tapped: (node) => {
    if (isDisabled(node) || node.state.checked) return true
    const group = groupOf(node, 'radio-group')
    for (const other of group ? membersOf(group, 'radio') : []) show(other, other === node)
    show(node, true)
    group?.fire('change', { value: node.values.value ?? '' })
    return true
  },
}

export const checkbox: Tag = {
  ...checkable('checkbox'),
  tapped: (node) => {
    if (isDisabled(node)) return true
    show(node, !node.state.checked)
    const group = groupOf(node, 'checkbox-group')
    group?.fire('change', { value: chosenIn(group) })
    return true
  },
}

const chosenIn = (group: TagNode) =>
  membersOf(group, 'checkbox')
    .filter((one) => one.state.checked)
    .map((one) => one.values.value ?? '')

export const radioGroup: Tag = {
  born: ({ host }) => host.setAttribute('role', 'radiogroup'),
  fieldValue: (node) => membersOf(node, 'radio').find((one) => one.state.checked)?.values.value ?? '',
}

export const checkboxGroup: Tag = {
  born: ({ host }) => host.setAttribute('role', 'group'),
  fieldValue: chosenIn,
}

export const switchTag: Tag = {
  ...checkable('switch'),
  tapped: (node) => {
    if (isDisabled(node)) return true
    show(node, !node.state.checked)
    node.fire('change', { value: node.state.checked === true })
    return true
  },
  fieldValue: (node) => node.state.checked === true,
}

export const slider: Tag = {
  born: (node) => {
    const range = document.createElement('input')
    range.type = 'range'
    range.addEventListener('input', () => node.fire('changing', { value: Number(range.value) }))
    range.addEventListener('change', () => node.fire('change', { value: Number(range.value) }))
    node.host.append(range)
  },
  changed: Object.fromEntries(
    ['min', 'max', 'step', 'value'].map((name) => [
      name,
      (node: TagNode, value: unknown) => {
        if (isSet(value)) rangeOf(node).setAttribute(name, String(value))
        if (isSet(value) && name === 'value') rangeOf(node).value = String(value)
      },
    ]),
  ),
  fieldValue: (node) => Number(rangeOf(node).value),
}

const rangeOf = ({ host }: TagNode) => host.querySelector('input') as HTMLInputElement
