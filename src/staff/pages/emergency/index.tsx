import { useState } from 'react'
import { answerKeeper, endShare, listOwnOpenings, lookAgain } from '#core/contracts/records'
import { asPage } from '../../../boundary/as-page'
import { useDoing } from '../../../cloud/use-doing'
import { useReading } from '../../../cloud/use-reading'
import { Answer } from '../../../components/answer/answer'
import { Button } from '../../../components/button/button'
import { Paragraph } from '../../../components/callable/paragraph'
import { Card } from '../../../components/card/card'
import { Notice } from '../../../components/notice/notice'
import { DeskPage } from '../../../counsellor/desk/desk-page'
import { NotForYou } from '../../../counsellor/desk/not-for-you'
import { useReturn } from '../../../counsellor/desk/use-return'
import { useNow } from '../../../device/use-now'
import { sentenceFor } from '../../../wording/refusals'
import { AboutOpening } from '../../records/about-opening'
import { EmergencyForm } from '../../records/emergency-form'
import { OpenedCard } from '../../records/opened-card'
import { type Opened, type Opening, openingTitle } from '../../records/words'
import { WriteBack } from '../../records/write-back'
import '../../refusals'

const refreshes = { refreshes: [listOwnOpenings] }

/** For the care team: a record opened in an emergency, and what colleagues let one read. */
function EmergencyPage() {
  const [opened, setOpened] = useState<Opened | null>(null)
  const asked = useReading(listOwnOpenings, {}, { eachLook: true })
  useReturn(() => {
    if (asked.state !== 'loading') asked.retry()
  })
  if (asked.state === 'failed' && asked.refusal === 'not-allowed') {
    return <NotForYou title='打开记录'>这一页是给咨询师和社区工作人员用的。有人有危险，请马上打 120 或 110。</NotForYou>
  }
  return (
    <DeskPage
      title='打开记录'
      heading='紧急打开一份记录'
      lead='只在有人可能有危险、又找不到他的咨询师的时候用。每一次都会写进本人看得到的查看记录，档案专人逐条核查；一天最多三次。'
    >
      <Paragraph>先打 120、110，再来这里。</Paragraph>
      <Answer asked={asked} rows={4}>
        {({ openings }) => (
          <>
            {opened ? <OpenedCard opened={opened} onClose={() => setOpened(null)} /> : null}
            <EmergencyForm onOpened={setOpened} />
            {openings.length === 0 ? (
              <Notice kind='empty' id='no-openings'>
                你还没有打开过，也没有同事请你一起看。
              </Notice>
            ) : null}
            {openings.map((one, at) => (
              <Mine key={one.id} opening={one} at={at} onOpened={setOpened} />
            ))}
          </>
        )}
      </Answer>
    </DeskPage>
  )
}

interface MineProps {
  readonly opening: Opening
  readonly at: number
  readonly onOpened: (opened: Opened) => void
}

function Mine({ opening, at, onOpened }: MineProps) {
  const now = useNow()
  const [refusal, setRefusal] = useState<string | null>(null)
  const looking = useDoing(lookAgain, refreshes)
  const ending = useDoing(endShare, refreshes)
  const { id, kind, state, looks, asked, judged, said } = opening
  async function look() {
    setRefusal(null)
    const answer = await looking.run({ openingId: id })
    if (answer.ok) onOpened(answer.value.opened)
    else setRefusal(answer.refusal)
  }
  async function end() {
    setRefusal(null)
    const answer = await ending.run({ openingId: id })
    if (!answer.ok) setRefusal(answer.refusal)
  }
  const isUnderWay = state === 'open' || state === 'waiting'
  return (
    <Card id={`opening-${at}`} title={openingTitle(opening, now)}>
      <AboutOpening opening={opening} />
      {refusal ? (
        <Notice kind='warn' id={`opening-refused-${at}`}>
          {sentenceFor(refusal)}
        </Notice>
      ) : null}
      {looks && state === 'open' ? (
        <Button kind='secondary' id={`look-again-${at}`} busy={looking.busy} onPress={() => void look()}>
          再看一次，再记一笔
        </Button>
      ) : null}
      {asked && kind === 'share' && isUnderWay ? (
        <Button kind='danger-quiet' id={`end-share-${at}`} busy={ending.busy} onPress={() => void end()}>
          收回
        </Button>
      ) : null}
      {judged === null && said.some(({ as }) => as === 'keeper') ? (
        <WriteBack openingId={id} operation={answerKeeper} label='回答档案专人' refreshes={refreshes} at={at} />
      ) : null}
    </Card>
  )
}

export default asPage(EmergencyPage)
