import type { Chosen } from './chosen-scale'
import { ClosedTest } from './closed-test'
import { NoTest } from './no-test'

interface NoOpenTestProps {
  readonly chosen: Exclude<Chosen, { readonly state: 'open' }>
  readonly mayBeKept?: boolean
  /** What is said where nothing was chosen. */
  readonly children: string
}

/** In place of a page of a self-test whose questions may not be shown, or are not here. */
export function NoOpenTest({ chosen, mayBeKept = false, children }: NoOpenTestProps) {
  switch (chosen.state) {
    case 'nothing':
      return <NoTest mayBeKept={mayBeKept}>{children}</NoTest>
    case 'closed':
      return <ClosedTest sheet={chosen.sheet} newer={null} />
    case 'unknown':
      return <NoTest mayBeKept={mayBeKept}>这份问卷不在这台手机上。从“自评”重新进来就好。</NoTest>
  }
}
