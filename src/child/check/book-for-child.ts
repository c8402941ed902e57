import { openPage } from '../../navigation/door'
import { startFor } from '../../resident/booking/draft'
import { setWish } from '../../resident/booking/wish'

/** Two children one after the other; who the second one is, is chosen there. */
export function bookForTwo(childId: string): void {
  startFor(childId)
  setWish({ topic: 'parenting' })
  void openPage('/resident/pages/find/index', { step: 'whom' })
}

/** To the calendar, with what it is about and, of a child with a profile, whom it is for already chosen. */
export function bookForChild(childId: string | null): void {
  if (process.env.XINLIN_H5 === 'public') return void openPage('/pages/booking/index')
  if (childId !== null) startFor(childId)
  setWish({ topic: 'parenting' })
  void openPage('/resident/pages/times/index', { found: '1', ...(childId !== null && { whom: '1' }) })
}
