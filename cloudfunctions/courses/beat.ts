import { beat } from '#core/contracts/courses'
import { dayOfPlay, isEnough, lastDayOfMark, onBeat, type Play } from '#core/domain/courses/play'
import { accept, refuse } from '#core/domain/decision'
import { handle, type LeavingCall } from '../_runtime/handle'
import { countPlay, findMark, putMark } from '../_store/plays'
import { ofPlays, openPlay, sealPlay } from './sealed-play'

/**
 * Counts it unless it did already. The mark is made of person, lesson and day, and stored without any of them: whoever
 * plays it again, on whatever phone, comes to the same one, and two at once write it both, so that one of them begins anew.
 */
async function countOnce(
  play: Play,
  { transaction, markOf, clock }: Pick<LeavingCall, 'transaction' | 'markOf' | 'clock'>,
) {
  const day = dayOfPlay(play)
  const markId = markOf(`play\0${play.lessonId}\0${day}`)
  if (markId === null) return
  await transaction<null, never>(async (documents) => {
    if (await findMark(documents, markId)) return accept(null)
    await putMark(documents, { id: markId, lastDay: lastDayOfMark(day) })
    const { courseId, lessonId, nodeId } = play
    await countPlay(documents, { courseId, lessonId, nodeId }, clock())
    return accept(null)
  })
}

export const beatHandler = handle(beat, async ({ play: sealed, resting }, call) => {
  const { secrets, now, markOf } = call
  const before = openPlay(secrets, sealed)
  if (!before || before.mark !== markOf(ofPlays)) return refuse('play-over')
  const moved = onBeat(before, now, resting)
  if (!moved.ok) return moved
  const counts = isEnough(moved.value)
  if (counts && !before.counted) await countOnce(moved.value, call)
  return accept({ play: sealPlay(secrets, { ...moved.value, counted: counts }), counted: counts })
})
