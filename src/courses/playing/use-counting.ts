import { useEffect, useRef } from 'react'
import { beat, beginPlay } from '#core/contracts/courses'
import { BEAT_EVERY } from '#core/domain/courses/play'
import { newAttempt } from '../../cloud/attempt'
import { call } from '../../cloud/call'
import { viewerHere } from '../../lines/known-lines'

interface Lesson {
  readonly courseId: string
  readonly lessonId: string
}

/**
 * Tells the server that a lesson plays, so that a play may count. What it answers is carried from one to the next and kept
 * nowhere else. Whether that succeeds changes nothing for whoever listens, and nobody waits for it.
 */
export function useCounting({ courseId, lessonId }: Lesson, playing: boolean): void {
  const play = useRef<string | null>(null)
  const done = useRef(false)
  const last = useRef<Promise<void>>(Promise.resolve())
  const paused = useRef(false)

  async function say(resting: boolean): Promise<void> {
    if (done.current) return
    const known = play.current
    if (known === null) {
      const nodeId = viewerHere().nodeIds[0] ?? null
      const begun = await call(beginPlay, { courseId, lessonId, nodeId }, { attempt: newAttempt() })
      if (begun.ok) play.current = begun.value.play
      return
    }
    const heard = await call(beat, { play: known, resting }, { attempt: newAttempt() })
    if (heard.ok) {
      play.current = heard.value.play
      done.current = heard.value.counted
    } else if (heard.refusal === 'play-over') play.current = null
  }
  const after = (resting: boolean) => {
    last.current = last.current.then(() => say(resting))
  }
  const latest = useRef(after)
  latest.current = after

  useEffect(() => {
    if (!playing) return undefined
    latest.current(paused.current)
    const beats = setInterval(() => latest.current(false), BEAT_EVERY)
    return () => {
      clearInterval(beats)
      paused.current = true
      // What was heard since the last beat counts too.
      latest.current(false)
    }
  }, [playing])
}
