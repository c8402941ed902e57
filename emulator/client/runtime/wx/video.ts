import { tagOf } from '../tags/tag'
import { mediaOf, setFull } from '../tags/video'
import type { WxParts } from './parts'

/**
 * `wx.createVideoContext(id)`: a hand on the video with this id on the page in front, looked for at each call. Where there
 * is none nothing happens, as on a phone.
 */
export function videoApis({ stack }: Pick<WxParts, 'stack'>) {
  return {
    createVideoContext(id: string) {
      const hosts = () => [...(stack.front?.scroller.querySelectorAll('wx-video') ?? [])]
      const host = () => hosts().find((one) => one.id === id || one.id.endsWith(`--${id}`))
      const on = (work: (media: HTMLVideoElement) => void) => () => {
        const media = host() && mediaOf(host() as Element)
        if (media) work(media)
      }
      const full = (wanted: boolean) => () => {
        const found = host() && tagOf(host() as Element)
        if (found) setFull(found.node, wanted)
      }
      return {
        play: on((media) => void media.play()?.catch(() => undefined)),
        pause: on((media) => media.pause()),
        stop: on((media) => {
          media.pause()
          media.currentTime = 0
        }),
        seek: (position: number) =>
          on((media) => {
            media.currentTime = position
          })(),
        playbackRate: (rate: number) =>
          on((media) => {
            media.playbackRate = rate
          })(),
        requestFullScreen: full(true),
        exitFullScreen: full(false),
      }
    },
  }
}
