import Taro from '@tarojs/taro'

/** What a player tells of itself. `at`: seconds from the beginning. */
export type Told =
  | { readonly event: 'time'; readonly at: number }
  | { readonly event: 'playing' | 'paused' | 'ended' | 'waiting' | 'failed' }

/** Something that plays, wherever it comes from. It never begins by itself. */
export interface Player {
  /** From where it is, or from this second. */
  play(from?: number): void
  pause(): void
  /** Ends it for good: nothing is heard of it afterwards. */
  end(): void
}

export type Listener = (told: Told) => void

const events = {
  playing: 'playing',
  pause: 'paused',
  ended: 'ended',
  waiting: 'waiting',
  error: 'failed',
} as const

/** The web: a sound, or a film that stands on the page already. */
export function playerOf(media: HTMLMediaElement, listener: Listener): Player {
  const ending = new Map<string, () => void>()
  const hear = (event: string, told: () => Told) => {
    const heard = () => listener(told())
    ending.set(event, heard)
    media.addEventListener(event, heard)
  }
  hear('timeupdate', () => ({ event: 'time', at: media.currentTime }))
  for (const [event, told] of Object.entries(events)) hear(event, () => ({ event: told }))
  return {
    play(from) {
      if (from !== undefined) media.currentTime = from
      // One that failed has to be asked for anew.
      if (media.error) media.load()
      // Paused again before it began it says so as well, and nothing broke off.
      media.play().catch((error: { readonly name?: string }) => {
        if (error.name !== 'AbortError') listener({ event: 'failed' })
      })
    },
    pause: () => media.pause(),
    end() {
      for (const [event, heard] of ending) media.removeEventListener(event, heard)
      media.pause()
    },
  }
}

/** WeChat's own player for sounds; it goes on when a page is left, so whoever makes one ends it. */
function innerPlayer(address: string, listener: Listener): Player {
  const audio = Taro.createInnerAudioContext()
  let begun = false
  audio.autoplay = false
  // Somebody who pressed play wants to hear it, also with the ringer off.
  audio.obeyMuteSwitch = false
  audio.src = address
  audio.onTimeUpdate(() => listener({ event: 'time', at: audio.currentTime }))
  audio.onPlay(() => listener({ event: 'playing' }))
  audio.onPause(() => listener({ event: 'paused' }))
  audio.onEnded(() => listener({ event: 'ended' }))
  audio.onWaiting(() => listener({ event: 'waiting' }))
  audio.onError(() => listener({ event: 'failed' }))
  return {
    play(from) {
      if (from !== undefined && !begun) audio.startTime = from
      else if (from !== undefined) audio.seek(from)
      begun = true
      audio.play()
    },
    pause: () => audio.pause(),
    end: () => audio.destroy(),
  }
}

/** A sound from an address. */
export function soundOf(address: string, listener: Listener): Player {
  if (process.env.TARO_ENV !== 'h5') return innerPlayer(address, listener)
  const media = document.createElement('audio')
  media.preload = 'none'
  media.src = address
  return playerOf(media, listener)
}
