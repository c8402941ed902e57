import { useState } from 'react'
import { childMode } from '#core/content/child-mode'
import { who5 } from '#core/scales/who5'
import { asPage } from '../../../boundary/as-page'
import { openPage } from '../../../navigation/door'
import { useRestAfter } from '../../../navigation/use-rest'
import { isAsking, OneAtATime } from '../../own/one-at-a-time'
import { start, type YoungWalk } from '../../own/walk'
import { After } from './after'
import { Before } from './before'
import '../../refusals'

/**
 * Five sentences a young person looks at alone. No score is made and nothing is kept: what may be kept is asked on the page of
 * a child, with who may see what settled first.
 */
function YoungPage() {
  const [walk, setWalk] = useState<YoungWalk | null>(null)
  const close = () => setWalk(null)
  // Under this page may lie a grown-up's guide, with what to watch for in it.
  const closeAll = () => {
    close()
    void openPage('/pages/home/index')
  }
  const asking = walk !== null && isAsking(who5, walk)
  useRestAfter(asking ? 'asking' : `whole ${walk === null}`)
  if (!walk) return <Before onBegin={() => setWalk(start)} />
  if (!asking) return <After walk={walk} onAgain={() => setWalk(start)} onClose={closeAll} />
  return <OneAtATime title='五句话' scale={who5} ask={childMode.ask} walk={walk} onWalk={setWalk} onWipe={close} />
}

export default asPage(YoungPage)
