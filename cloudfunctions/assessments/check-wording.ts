import { checkWording } from '#core/contracts/assessments'
import { differencesOf, placesDue } from '#core/domain/assessment/wording'
import { accept, refuse } from '#core/domain/decision'
import { findSkeleton } from '#core/scales/skeletons/index'
import { handle } from '../_runtime/handle'
import { readWordingFile } from './wording-file'

const MOST = 600

export const checkWordingHandler = handle(checkWording, async ({ scaleId, file }) => {
  const skeleton = findSkeleton(scaleId)
  if (!skeleton) return refuse('scale-unknown')
  const wording = readWordingFile(file)
  if (!wording.ok) return wording
  const differences = differencesOf(skeleton, wording.value).slice(0, MOST)
  return accept({ due: placesDue(skeleton).slice(0, MOST), differences })
})
