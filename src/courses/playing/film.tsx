import { Text, Video, View } from '@tarojs/components'
import Taro from '@tarojs/taro'
import { createElement, type ReactNode, useEffect, useRef, useState } from 'react'
import { aria } from '../../components/element/aria'
import { Icon } from '../../components/icon/icon'
import styles from '../course.module.scss'
import { type Listener, type Player, playerOf } from './sound'

/** A film that stands on the page, and the hand on it. Nothing of it is fetched before it is asked to play. */
export interface Film {
  /** `words`: what stands under it now, for where it fills the screen. */
  picture(words: string): ReactNode
  make(listener: Listener): Player
  /** Shows it as large as the screen; null where the browser cannot. */
  readonly enlarge: (() => void) | null
}

/** What is drawn where nothing plays yet. */
const Still = () => (
  <View id='film-still' className={styles.still}>
    <Icon name='video' />
    <Text>点“开始”才会放</Text>
  </View>
)

/** The captions over the picture, where there is nothing else on the screen. */
const Over = ({ words }: { words: string }) => <View className={styles.over}>{words}</View>

export const useFilm = process.env.TARO_ENV === 'h5' ? useWebFilm : useWeappFilm

function useWebFilm(address: string | null): Film {
  const media = useRef<HTMLVideoElement>(null)
  const box = useRef<HTMLDivElement>(null)
  const [begun, setBegun] = useState(false)
  const [full, setFull] = useState(false)
  useEffect(() => {
    const look = () => setFull(document.fullscreenElement !== null)
    document.addEventListener('fullscreenchange', look)
    return () => document.removeEventListener('fullscreenchange', look)
  }, [])
  const film = createElement('video', {
    ...{ ref: media, id: 'film', src: address ?? undefined, preload: 'none', playsInline: true, controls: full },
    ...{ className: styles.film, 'aria-label': '视频画面' },
  })
  return {
    picture: (words) => (
      <View className={styles.screen}>
        {createElement('div', { ref: box, className: styles.box }, film, full ? <Over words={words} /> : null)}
        {begun ? null : <Still />}
      </View>
    ),
    make(listener) {
      if (!media.current) throw new TypeError('the film is not on the page')
      const player = playerOf(media.current, listener)
      return {
        ...player,
        play(from) {
          setBegun(true)
          player.play(from)
        },
      }
    },
    // An iPhone shows nothing but its own player so, without what we write over it.
    enlarge: document.fullscreenEnabled ? () => void box.current?.requestFullscreen().catch(() => undefined) : null,
  }
}

/** In WeChat a film begins to load as soon as it stands there: it is put there when it is to play, from where it shall. */
function useWeappFilm(address: string | null): Film {
  const [from, setFrom] = useState<number | null>(null)
  const [full, setFull] = useState(false)
  const standing = useRef(false)
  const heard = useRef<Listener | null>(null)
  const hand = () => Taro.createVideoContext('film')
  const tell: Listener = (told) => heard.current?.(told)

  function stand(where: number | null) {
    standing.current = where !== null
    setFrom(where)
  }
  return {
    picture: (words) => (
      <View className={styles.screen}>
        {from === null || address === null ? (
          <Still />
        ) : (
          <Video
            id='film'
            className={styles.film}
            src={address}
            initialTime={from}
            autoplay
            controls={full}
            showCenterPlayBtn={false}
            enableProgressGesture={false}
            onPlay={() => tell({ event: 'playing' })}
            onPause={() => tell({ event: 'paused' })}
            onEnded={() => tell({ event: 'ended' })}
            onWaiting={() => tell({ event: 'waiting' })}
            onTimeUpdate={({ detail }) => tell({ event: 'time', at: detail.currentTime })}
            onFullscreenChange={({ detail }) => setFull(Boolean(detail.fullScreen))}
            onError={() => {
              stand(null)
              setFull(false)
              tell({ event: 'failed' })
            }}
            {...aria({ label: '视频画面' })}
          >
            {full ? <Over words={words} /> : null}
          </Video>
        )}
      </View>
    ),
    make(listener) {
      heard.current = listener
      return {
        play(where) {
          if (!standing.current) return stand(where ?? 0)
          if (where !== undefined) hand().seek(where)
          hand().play()
        },
        pause: () => {
          if (standing.current) hand().pause()
        },
        end() {
          heard.current = null
        },
      }
    },
    enlarge: from === null ? null : () => hand().requestFullScreen({}),
  }
}
