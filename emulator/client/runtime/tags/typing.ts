import { isOn, isSet, numberOr, type Tag, type TagNode } from './tag'

type Control = HTMLInputElement | HTMLTextAreaElement

const controlOf = ({ host }: TagNode) => host as Control

function type(node: TagNode, keyCode: number) {
  const control = controlOf(node)
  const detail = { value: control.value, cursor: control.selectionStart ?? control.value.length, keyCode }
  node.fire('input', detail, {
    // What the handler returns replaces what was typed.
    onReturn: (value) => {
      const replaced = typeof value === 'object' && value ? (value as { value?: unknown }).value : value
      if (typeof replaced === 'string' && replaced !== control.value) control.value = replaced
    },
  })
  if (control instanceof HTMLTextAreaElement) node.fire('linechange', { lineCount: control.value.split('\n').length })
}

const shared: Tag = {
  born: (node) => {
    const control = controlOf(node)
    let keyCode = 0
    control.maxLength = 140
    control.addEventListener('keydown', (event) => {
      keyCode = (event as KeyboardEvent).keyCode
      if ((event as KeyboardEvent).key !== 'Enter' || control instanceof HTMLTextAreaElement) return
      node.fire('confirm', { value: control.value })
      if (!isOn(node.values.confirmHold)) control.blur()
    })
    control.addEventListener('input', () => type(node, keyCode))
    control.addEventListener('focus', () => node.fire('focus', { value: control.value, height: 0 }))
    control.addEventListener('blur', () => {
      if (control instanceof HTMLTextAreaElement) node.fire('confirm', { value: control.value })
      node.fire('blur', { value: control.value, cursor: control.selectionStart ?? 0 })
    })
  },
  attached: (node) => {
    if (isOn(node.values.focus) && isSet(node.values.focus)) controlOf(node).focus()
  },
  changed: {
    value: (node, value) => {
      const wanted = isSet(value) ? String(value) : ''
      if (controlOf(node).value !== wanted) controlOf(node).value = wanted
    },
    placeholder: (node, value) => {
      controlOf(node).placeholder = isSet(value) ? String(value) : ''
    },
    disabled: (node, value) => {
      controlOf(node).disabled = value === '' || isOn(value)
    },
    maxlength: (node, value) => {
      const most = numberOr(value, 140)
      if (most < 0) controlOf(node).removeAttribute('maxlength')
      else controlOf(node).maxLength = most
    },
    focus: (node, value) => {
      if (node.host.isConnected && isOn(value) && isSet(value)) controlOf(node).focus()
    },
  },
  fieldValue: (node) => controlOf(node).value,
}

const keyboards: Record<string, string> = { number: 'numeric', digit: 'decimal', idcard: 'text', tel: 'tel' }

export const input: Tag = {
  ...shared,
  changed: {
    ...shared.changed,
    type: (node, value) => {
      const keyboard = keyboards[String(value)]
      if (keyboard) node.host.setAttribute('inputmode', keyboard)
      else node.host.removeAttribute('inputmode')
    },
    password: (node, value) => {
      ;(node.host as HTMLInputElement).type = value === '' || isOn(value) ? 'password' : 'text'
    },
  },
}

export const textarea: Tag = {
  ...shared,
  changed: {
    ...shared.changed,
    autoHeight: (node, value) => node.host.toggleAttribute('auto-height', isOn(value)),
  },
}
