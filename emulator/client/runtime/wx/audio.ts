import type { WxParts } from './parts'

type Listener = (told?: object) => void

/** Events of WeChat's inner audio by the browser's that stand for them. `stop` is told by `stop()` itself. */
const told = {
  Canplay: 'canplay',
  Play: 'play',
  Pause: 'pause',
  Ended: 'ended',
  TimeUpdate: 'timeupdate',
  Waiting: 'waiting',
  Seeking: 'seeking',
  Seeked: 'seeked',
} as const

/**
 * `wx.createInnerAudioContext`: https://developers.weixin.qq.com/miniprogram/dev/api/media/audio/InnerAudioContext.html.
 * A sound without a picture, which goes on when its page is left until it is paused, stopped or destroyed. `startTime` is
 * where `play` begins; an error is told with 10001 to 10004, which are guessed from the browser's. There is no mute switch.
 */
export function audioApis({ outside }: Pick<WxParts, 'outside'>) {
  return {
    createInnerAudioContext() {
      const media = new Audio()
      const listeners = new Map<string, Set<Listener>>()
      const on = (name: string) => (listener: Listener) =>
        void listeners.set(name, (listeners.get(name) ?? new Set()).add(listener))
      const off = (name: string) => (listener?: Listener) => {
        if (listener) listeners.get(name)?.delete(listener)
        else listeners.delete(name)
      }
      const tell = (name: string, what?: object) => {
        for (const listener of [...(listeners.get(name) ?? [])]) listener(what)
      }
      const heard = { playing: false }
      outside.sounds.push(heard)
      for (const [name, event] of Object.entries(told)) media.addEventListener(event, () => tell(name))
      for (const event of ['play', 'pause', 'ended']) {
        media.addEventListener(event, () => {
          heard.playing = !media.paused && !media.ended
        })
      }
      // MediaError: 2 is the network, 3 what cannot be decoded, 4 what is no sound.
      const codes = [-1, -1, 10_002, 10_004, 10_003]
      media.addEventListener('error', () => {
        if (media.getAttribute('src')) tell('Error', { errCode: codes[media.error?.code ?? 0] ?? -1, errMsg: '' })
      })
      let startTime = 0
      const names = [...Object.keys(told), 'Stop', 'Error']
      const context = {
        autoplay: false,
        loop: false,
        obeyMuteSwitch: true,
        volume: 1,
        playbackRate: 1,
        play() {
          if (startTime > 0 && media.currentTime === 0) media.currentTime = startTime
          media.loop = context.loop
          media.volume = context.volume
          media.playbackRate = context.playbackRate
          void media.play().catch(() => undefined)
        },
        pause: () => media.pause(),
        stop() {
          media.pause()
          media.currentTime = 0
          tell('Stop')
        },
        seek(position: number) {
          media.currentTime = position
        },
        destroy() {
          listeners.clear()
          media.pause()
          media.removeAttribute('src')
          media.load()
          heard.playing = false
        },
        ...Object.fromEntries(
          names.flatMap((name) => [
            [`on${name}`, on(name)],
            [`off${name}`, off(name)],
          ]),
        ),
      }
      return Object.defineProperties(context, {
        src: {
          get: () => media.getAttribute('src') ?? '',
          set(address: string) {
            media.src = address
            if (context.autoplay) context.play()
          },
        },
        startTime: {
          get: () => startTime,
          set(seconds: number) {
            startTime = seconds
          },
        },
        duration: { get: () => (Number.isFinite(media.duration) ? media.duration : 0) },
        currentTime: { get: () => media.currentTime },
        paused: { get: () => media.paused },
        buffered: { get: () => (media.buffered.length > 0 ? media.buffered.end(media.buffered.length - 1) : 0) },
      })
    },
  }
}
