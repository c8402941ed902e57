import { useState } from 'react'
import { asPage } from '../../../boundary/as-page'
import { Page } from '../../../components/page/page'
import { tell } from '../../../device/tell'
import { useNow } from '../../../device/use-now'
import { useRestAfter } from '../../../navigation/use-rest'
import { DeskPage } from '../../desk/desk-page'
import { NotForYou } from '../../desk/not-for-you'
import { useSeat } from '../../seat/use-seat'
import { BeforeRun } from '../../together/before-run'
import { FoundRun } from '../../together/found-run'
import { dropRun, lyingRun } from '../../together/lying-run'
import { Questions } from '../../together/questions'
import type { Run } from '../../together/run'
import { RunResult } from '../../together/run-result'
import '../../refusals'

/** A questionnaire that is read out to somebody in a conversation, and answered by them aloud. */
function TogetherPage() {
  const now = useNow()
  const [found, setFound] = useState(lyingRun)
  const [run, setRun] = useState<Run | null>(null)
  useRestAfter(run ? 'run' : found ? 'found' : 'before')

  function leave() {
    setRun(null)
    setFound(lyingRun())
  }
  function drop() {
    dropRun()
    tell('已经清掉')
    leave()
  }
  if (run?.completedAt != null) {
    return <RunResult {...{ run, now }} completedAt={run.completedAt} onDrop={drop} onAnother={leave} />
  }
  if (run) return <Questions {...{ run, now }} onFinished={setRun} onPause={leave} onDrop={drop} />
  if (found) {
    return (
      <Page title='问卷' heading='一起做问卷'>
        <FoundRun run={found} now={now} onGoOn={() => setRun(found)} onDrop={drop} />
      </Page>
    )
  }
  return <Before onBegin={setRun} />
}

function Before({ onBegin }: { readonly onBegin: (run: Run) => void }) {
  const picked = useSeat(useNow())
  if (picked.asked.state === 'failed' && picked.asked.refusal === 'not-allowed')
    return (
      <NotForYou title='问卷'>
        这一页是给咨询师陪着来访者做问卷的。想自己做，请到“自评”。如果你是咨询师却打不开，请找站点的负责人开通。
      </NotForYou>
    )
  return (
    <DeskPage
      title='问卷'
      heading='一起做问卷'
      lead='你念，对方答。这几份是给长辈、或要人陪着做的。对方不想做，就不做。'
    >
      <BeforeRun picked={picked} onBegin={onBegin} />
    </DeskPage>
  )
}

export default asPage(TogetherPage)
