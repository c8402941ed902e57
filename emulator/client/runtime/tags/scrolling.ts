import { isOn, isSet, numberOr, type Tag, type TagNode } from './tag'

function tellScroll(node: TagNode) {
  const { host, state, values } = node
  const { scrollTop, scrollLeft, scrollHeight, scrollWidth, clientHeight, clientWidth } = host
  const deltaY = numberOr(state.top, 0) - scrollTop
  const deltaX = numberOr(state.left, 0) - scrollLeft
  Object.assign(state, { top: scrollTop, left: scrollLeft })
  node.fire('scroll', { scrollTop, scrollLeft, scrollHeight, scrollWidth, deltaX, deltaY })
  const across = isOn(values.scrollX) && !isOn(values.scrollY)
  const passed = across ? scrollLeft : scrollTop
  const left = across ? scrollWidth - clientWidth - scrollLeft : scrollHeight - clientHeight - scrollTop
  const direction = across ? ['left', 'right'] : ['top', 'bottom']
  edge(node, 'atUpper', passed <= numberOr(values.upperThreshold, 50), 'scrolltoupper', direction[0])
  edge(node, 'atLower', left <= numberOr(values.lowerThreshold, 50), 'scrolltolower', direction[1])
}

/** Told once on the way in, and again only after having been away. */
function edge(node: TagNode, key: string, there: boolean, event: string, direction = '') {
  if (there && !node.state[key]) node.fire(event, { direction })
  node.state[key] = there
}

const showChild = (node: TagNode, id: unknown) => {
  if (!isSet(id) || !node.host.isConnected) return
  const child = node.host.querySelector<HTMLElement>(`[id="${CSS.escape(String(id))}"]`)
  if (!child) return
  const from = node.host.getBoundingClientRect()
  const to = child.getBoundingClientRect()
  node.host.scrollTop += to.top - from.top
  node.host.scrollLeft += to.left - from.left
}

export const scrollView: Tag = {
  born: (node) => {
    node.state.atUpper = true
    node.host.addEventListener('scroll', () => tellScroll(node), { passive: true })
  },
  attached: (node) => {
    setTimeout(() => showChild(node, node.values.scrollIntoView), 0)
  },
  changed: {
    scrollX: ({ host }, value) => host.toggleAttribute('scroll-x', value === '' || isOn(value)),
    scrollY: ({ host }, value) => host.toggleAttribute('scroll-y', value === '' || isOn(value)),
    enableFlex: ({ host }, value) => host.toggleAttribute('enable-flex', isOn(value)),
    scrollTop: ({ host }, value) => {
      if (isSet(value)) host.scrollTop = Number(value)
    },
    scrollLeft: ({ host }, value) => {
      if (isSet(value)) host.scrollLeft = Number(value)
    },
    scrollIntoView: (node, value) => {
      setTimeout(() => showChild(node, value), 0)
    },
  },
}

/** Slides side by side with scroll snapping; the slide that settles is told. */
export const swiper: Tag = {
  born: (node) => {
    const { host } = node
    const settled = () => {
      const current = Math.round(host.scrollLeft / Math.max(1, host.clientWidth))
      if (current === numberOr(node.state.current, 0)) return
      node.state.current = current
      node.fire('change', { current, currentItemId: '', source: 'touch' })
      node.fire('animationfinish', { current, currentItemId: '', source: 'touch' })
    }
    host.addEventListener('scrollend', settled)
  },
  changed: {
    current: (node, value) => {
      node.state.current = numberOr(value, 0)
      setTimeout(() => {
        node.host.scrollLeft = numberOr(value, 0) * node.host.clientWidth
      }, 0)
    },
    vertical: ({ host }, value) => host.toggleAttribute('vertical', isOn(value)),
  },
}
