import { useEffect, useState } from 'react'
import { listMyAssessments } from '#core/contracts/assessments'
import type { Instant } from '#core/domain/time'
import { asPage } from '../../../boundary/as-page'
import { useReading } from '../../../cloud/use-reading'
import { Answer } from '../../../components/answer/answer'
import { Button } from '../../../components/button/button'
import { Notice } from '../../../components/notice/notice'
import { Page } from '../../../components/page/page'
import { useNow } from '../../../device/use-now'
import { openPage } from '../../../navigation/door'
import { useRestAfter } from '../../../navigation/use-rest'
import { settleSheets } from '../../self-test/ended-sheets'
import { handInWaiting } from '../../self-test/hand-in'
import { byScale } from './by-scale'
import { ClaimSheet } from './claim-sheet'
import { ForgetSheet } from './forget-sheet'
import type { Kept } from './kept'
import { Group } from './kept-group'
import { ShareSheet } from './share-sheet'
import '../../refusals'

function KeptPage() {
  const [forgetting, setForgetting] = useState<Kept | null>(null)
  const [sharing, setSharing] = useState<Kept | null>(null)
  const [claiming, setClaiming] = useState(false)
  useRestAfter(forgetting || sharing || claiming ? 'sheet' : 'page')
  return (
    <Page
      title='我的记录'
      heading='我保存的自评'
      lead='除非你自己给谁看，不然只有你能看到。不是诊断，和自己的前一次比才有意思。'
    >
      <KeptList onShare={setSharing} onForget={setForgetting} />
      <Button kind='quiet' id='claim' onPress={() => setClaiming(true)}>
        我有取件码，收一份进来
      </Button>
      {claiming ? <ClaimSheet onClose={() => setClaiming(false)} /> : null}
      {sharing ? <ShareSheet kept={sharing} onClose={() => setSharing(null)} /> : null}
      <ForgetSheet kept={forgetting} onClose={() => setForgetting(null)} />
    </Page>
  )
}

/**
 * What became of a sheet whose reply was lost. It is handed in as soon as the page opens, so that whoever only glances at
 * the list finds the answer where they came from; the newest answer of the list says it too.
 */
function useSettling(asked: ReturnType<typeof useReading<typeof listMyAssessments>>, newest: boolean): void {
  const read = newest && asked.state === 'ready' && !asked.refreshing && asked.trouble === null ? asked.value : null
  useEffect(() => {
    if (!newest) return
    if (read) settleSheets(read.administrations, read.next !== null)
    handInWaiting()
  }, [read, newest])
}

interface KeptListProps {
  readonly before?: Instant
  readonly onShare: (kept: Kept) => void
  readonly onForget: (kept: Kept) => void
}

/** One answer of the list, and the ones before it once they are asked for. */
function KeptList({ before, onShare, onForget }: KeptListProps) {
  const now = useNow()
  const [further, setFurther] = useState(false)
  const asked = useReading(listMyAssessments, before === undefined ? {} : { before })
  useSettling(asked, before === undefined)
  return (
    <Answer
      asked={asked}
      isEmpty={({ administrations }) => before === undefined && administrations.length === 0}
      empty={<NothingKept />}
    >
      {({ administrations, next }) => (
        <>
          {byScale(administrations).map((group) => (
            <Group key={group.key} group={group} now={now} onShare={onShare} onForget={onForget} />
          ))}
          {next !== null && !further ? (
            <Button kind='secondary' id='earlier' onPress={() => setFurther(true)}>
              更早的
            </Button>
          ) : null}
          {next !== null && further ? <KeptList before={next} onShare={onShare} onForget={onForget} /> : null}
        </>
      )}
    </Answer>
  )
}

function NothingKept() {
  return (
    <Notice
      kind='empty'
      action={
        <Button kind='secondary' id='to-assess' onPress={() => void openPage('/pages/assess/index')}>
          去做一份自评
        </Button>
      }
    >
      还没有保存过。做完自评，可以选择留下来。
    </Notice>
  )
}

export default asPage(KeptPage)
