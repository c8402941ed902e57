import { useRoute } from '../app/route'
import { CallByHand } from './call-by-hand'
import { CallDetail } from './call-detail'
import { CallList } from './call-list'

/** `#/calls`, `#/calls/<id>`, `#/calls/by-hand`. */
export function CallsSection() {
  const { path } = useRoute()
  const [which] = path
  if (which === undefined) return <CallList />
  if (which === 'by-hand') return <CallByHand />
  return <CallDetail key={which} id={Number(which)} />
}
