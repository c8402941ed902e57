import { isOn, isSet, type Tag } from './tag'

export const view: Tag = {}

export const text: Tag = {
  changed: {
    space: (node, value) => node.host.toggleAttribute('space', isSet(value)),
    userSelect: (node, value) => node.host.toggleAttribute('selectable', isOn(value)),
    selectable: (node, value) => node.host.toggleAttribute('selectable', isOn(value)),
  },
}

export const button: Tag = {
  born: ({ host }) => {
    host.setAttribute('role', 'button')
    host.tabIndex = 0
  },
  changed: {
    disabled: ({ host }, value) => {
      const disabled = value === '' || (isOn(value) && value !== undefined)
      host.toggleAttribute('disabled', disabled)
      host.setAttribute('aria-disabled', String(disabled))
      host.tabIndex = disabled ? -1 : 0
    },
    type: ({ host }, value) => host.setAttribute('kind', String(value ?? 'default')),
    size: ({ host }, value) => host.setAttribute('size', String(value ?? 'default')),
    plain: ({ host }, value) => host.toggleAttribute('plain', isOn(value)),
    loading: ({ host }, value) => host.toggleAttribute('loading', isOn(value)),
  },
  tapped: ({ host, values, phone, target, fire }) => {
    if (host.hasAttribute('disabled')) return false
    if (values.openType === 'share') phone.share(target())
    if (values.openType === 'getPhoneNumber') void phone.phoneNumber().then((answer) => fire('getphonenumber', answer))
    if (values.openType === 'agreePrivacyAuthorization') {
      phone.agreeToPrivacy(target().id)
      fire('agreeprivacyauthorization', {})
    }
    return true
  },
}

export const navigator: Tag = {
  born: ({ host }) => {
    host.setAttribute('role', 'link')
    host.tabIndex = 0
  },
  tapped: ({ values, phone }) => {
    const url = isSet(values.url) ? String(values.url) : ''
    phone.navigate(String(values.openType ?? 'navigate'), url, Number(values.delta ?? 1))
    return true
  },
}

export const progress: Tag = {
  born: ({ host }) => {
    host.setAttribute('role', 'progressbar')
    host.append(document.createElement('i'))
  },
  changed: {
    percent: ({ host }, value) => {
      host.setAttribute('aria-valuenow', String(value ?? 0))
      ;(host.lastElementChild as HTMLElement).style.width = `${Number(value ?? 0)}%`
    },
  },
}

export const icon: Tag = {
  changed: { type: ({ host }, value) => host.setAttribute('type', String(value ?? '')) },
}

export const pageMeta: Tag = {
  changed: {
    pageStyle: ({ phone }, value) => phone.styleFrontPage({ pageStyle: String(value ?? '') }),
    backgroundColor: ({ phone }, value) => phone.styleFrontPage({ backgroundColor: String(value ?? '') }),
  },
}

/** A tag this client has nothing behind. It takes its place on the screen and says so once. */
export const standIn = (name: string): Tag => ({
  born: ({ host, phone }) => {
    host.textContent = name
    phone.faults.warn('unemulated-tag', name, `<${name}> is only a box here: look at it on a phone`)
  },
})
