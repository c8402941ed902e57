import type { Exercise } from '#core/domain/calm/exercise'
import { beforeSleep } from './before-sleep'
import { feetOnGround } from './feet-on-ground'
import { fiveSenses } from './five-senses'
import { kindSentence } from './kind-sentence'
import { loosenMuscles } from './loosen-muscles'
import { slowBreathing } from './slow-breathing'
import { smallStep } from './small-step'
import { worryTime } from './worry-time'

/**
 * Eight things to do by oneself, as they are offered: what is short first. Sources read 2026-11-27 in stored copies of
 * the pages named; prose ours (WHO's guide is CC BY-NC-SA 3.0 IGO: paraphrased, not translated). No professional has
 * reviewed them yet: while `reviewed` is null every page of them shows `notReviewed`.
 */
export const exercises: readonly Exercise[] = [
  feetOnGround,
  slowBreathing,
  fiveSenses,
  loosenMuscles,
  kindSentence,
  smallStep,
  worryTime,
  beforeSleep,
]

export const exerciseWords = {
  title: '做一做',
  lead: '不用都做，挑一个顺手的。没有网也能做。',
  reviewed: null as { readonly by: string; readonly on: string } | null,
  notReviewed: '这些做法参考公开资料写成，还没有经过专业人员审阅。',
} as const

export const exerciseWith = (id: string): Exercise | null => exercises.find((one) => one.id === id) ?? null
