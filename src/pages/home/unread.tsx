import { useToldUnread } from '../../navigation/unread'
import { useMine } from '../../resident/booking/use-mine'

/** Draws nothing here: what is new, at work too, is told on the tab of one's own. */
export function Unread() {
  const { asked } = useMine()
  const { unread, atWork } = asked.state === 'ready' ? asked.value : {}
  useToldUnread(unread, atWork)
  return null
}

/** Whoever left in a hurry shows somebody else this page, with its tabs. */
export function NothingUnread() {
  useToldUnread(0, 0)
  return null
}
