import type { HandOut } from '#core/domain/reading/hand-out'

/** Of who noted it no more is told than whether it was the caller. */
export const describeHandOut = ({ by, ...told }: HandOut, ids: readonly string[]) => ({
  ...told,
  mine: ids.includes(by),
})
