import { isOn, isSet, numberOr, type Tag, type TagNode } from './tag'

/** Events of WeChat's video by the browser's that stand for them, with what each tells. */
const told: Record<string, { event: string; of: (media: HTMLVideoElement) => object }> = {
  play: { event: 'play', of: () => ({}) },
  pause: { event: 'pause', of: () => ({}) },
  ended: { event: 'ended', of: () => ({}) },
  waiting: { event: 'waiting', of: () => ({}) },
  timeupdate: {
    event: 'timeupdate',
    of: ({ currentTime, duration }) => ({ currentTime, duration: Number.isFinite(duration) ? duration : 0 }),
  },
  loadedmetadata: {
    event: 'loadedmetadata',
    of: ({ videoWidth: width, videoHeight: height, duration }) => ({ width, height, duration }),
  },
  seeked: { event: 'seekcomplete', of: ({ currentTime }) => ({ position: currentTime }) },
  error: { event: 'error', of: ({ error }) => ({ errMsg: `cannot play: ${error?.code ?? 0}` }) },
}

const fits: Record<string, string> = { contain: 'contain', fill: 'fill', cover: 'cover' }

export const mediaOf = (host: Element) => host.querySelector(':scope > video') as HTMLVideoElement | null

const media = ({ host }: TagNode) => mediaOf(host) as HTMLVideoElement

/**
 * WeChat's video: the browser's own, in a box of 300×225, under whatever the program puts into it. Full screen is the
 * phone's whole window here; the way back, Escape and the button that comes with the controls leave it.
 */
export const video: Tag = {
  born(node) {
    const element = document.createElement('video')
    element.controls = true
    element.preload = 'metadata'
    element.setAttribute('playsinline', '')
    for (const [name, { event, of }] of Object.entries(told)) {
      element.addEventListener(name, () => {
        // Taken from it when its page goes, an address is no error of its film.
        if (name !== 'error' || element.getAttribute('src')) node.fire(event, of(element))
      })
    }
    const leave = document.createElement('button')
    leave.type = 'button'
    leave.textContent = '退出全屏'
    leave.addEventListener('click', (event) => {
      event.stopPropagation()
      setFull(node, false)
    })
    node.host.append(element, leave)
  },
  changed: {
    src: (node, value) => {
      if (isSet(value)) media(node).src = node.phone.addressOf(String(value), node.owner())
      else media(node).removeAttribute('src')
    },
    initialTime: (node, value) => {
      if (numberOr(value, 0) > 0 && media(node).readyState === 0) media(node).currentTime = Number(value)
    },
    autoplay: (node, value) => {
      media(node).autoplay = isOn(value)
    },
    loop: (node, value) => {
      media(node).loop = isOn(value)
    },
    muted: (node, value) => {
      media(node).muted = isOn(value)
    },
    controls: (node, value) => {
      const shown = value === undefined || isOn(value)
      media(node).controls = shown
      node.host.toggleAttribute('controls', shown)
    },
    objectFit: (node, value) => {
      media(node).style.objectFit = fits[String(value)] ?? 'contain'
    },
    ariaLabel: (node, value) => {
      if (isSet(value)) media(node).setAttribute('aria-label', String(value))
    },
  },
  gone(node) {
    ;(node.state.release as (() => void) | undefined)?.()
    media(node).pause()
    media(node).removeAttribute('src')
    media(node).load()
  },
}

/** To the whole of the window and back, and the program hears of it. */
export function setFull(node: TagNode, full: boolean): void {
  if (node.host.hasAttribute('full') === full) return
  node.host.toggleAttribute('full', full)
  ;(node.state.release as (() => void) | undefined)?.()
  node.state.release = full ? node.phone.holdBack(() => setFull(node, false)) : undefined
  node.fire('fullscreenchange', { fullScreen: full, direction: 'vertical' })
}
