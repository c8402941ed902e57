import { isSet, type Tag, type TagNode } from './tag'

const picture = ({ host }: TagNode) => host.firstElementChild as HTMLImageElement

const fits: Record<string, string> = { scaleToFill: 'fill', aspectFit: 'contain', aspectFill: 'cover' }

/** WeChat's image is a box of 320×240 with the picture fitted into it by `mode`. */
export const image: Tag = {
  born: (node) => {
    const img = document.createElement('img')
    img.alt = ''
    img.draggable = false
    img.addEventListener('load', () => node.fire('load', { width: img.naturalWidth, height: img.naturalHeight }))
    img.addEventListener('error', () => node.fire('error', { errMsg: `cannot load ${img.src.slice(0, 100)}` }))
    node.host.append(img)
  },
  changed: {
    src: (node, value) => {
      if (isSet(value)) picture(node).src = node.phone.addressOf(String(value), node.owner())
      else picture(node).removeAttribute('src')
    },
    mode: (node, value) => {
      const mode = String(value ?? 'scaleToFill')
      node.host.setAttribute('mode', mode)
      picture(node).style.objectFit =
        fits[mode] ?? (mode.startsWith('width') || mode.startsWith('height') ? '' : 'none')
    },
    lazyLoad: (node, value) => {
      picture(node).loading = value ? 'lazy' : 'eager'
    },
    ariaLabel: (node, value) => {
      if (isSet(value)) node.host.setAttribute('role', 'img')
    },
  },
}
